package ma.techvalley.contracts;

/** A record that claims a known type but cannot be read: the data's fault, so it is never retried. */
public final class MalformedEvent extends RuntimeException {
    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }

    public MalformedEvent(String message) {
        super(message);
    }
}
