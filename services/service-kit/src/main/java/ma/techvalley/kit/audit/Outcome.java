package ma.techvalley.kit.audit;

/** How a request ended. */
enum Outcome {
    /** With what was asked for. */
    DONE(200, 400),
    /** For the sender's fault, or because it may not. */
    REFUSED(400, 500),
    /** For ours. */
    FAILED(500, 600);

    private final int lowest;
    private final int firstAbove;

    Outcome(int lowest, int firstAbove) {
        this.lowest = lowest;
        this.firstAbove = firstAbove;
    }

    boolean includes(int status) {
        return status >= lowest && status < firstAbove;
    }

    int lowest() {
        return lowest;
    }

    int firstAbove() {
        return firstAbove;
    }
}
