package ma.techvalley.kit.relay;

/** Told of each step, so that a test can stop the relay there. */
@FunctionalInterface
interface RelayProbe {
    RelayProbe NONE = step -> {};

    void reached(RelayStep step);
}
