package ma.techvalley.standalone.demo;

/** Tells the person who waits how far it is. */
interface Progress extends AutoCloseable {
    void stage(String name);

    void step(int requests);

    @Override
    void close();

    /** A bar where it can move, lines where it cannot. */
    static Progress of(int requests) {
        return System.console() != null && System.console().isTerminal()
                ? new ProgressOnTerminal(requests)
                : new ProgressInLines(System.out);
    }
}
