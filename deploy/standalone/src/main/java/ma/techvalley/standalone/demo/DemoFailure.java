package ma.techvalley.standalone.demo;

/** Why the demo data cannot be loaded, in words for the person at the terminal. */
public final class DemoFailure extends RuntimeException {
    DemoFailure(String message) {
        super(message, null, false, false);
    }
}
