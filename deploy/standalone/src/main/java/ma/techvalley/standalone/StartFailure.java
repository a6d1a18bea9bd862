package ma.techvalley.standalone;

/** Why the platform cannot start, and what to do about it, in words for the person at the terminal. */
final class StartFailure extends RuntimeException {
    StartFailure(String message) {
        super(message, null, false, false);
    }
}
