package ma.techvalley.standalone.demo;

/**
 * Requests of which each needs the one before it: all that concerns one aggregate.
 *
 * @param requests how many, to show progress
 */
record Lane(int requests, Errand errand) {
    /** Carries the requests out. */
    interface Errand {
        void run(Api api) throws InterruptedException;
    }
}
