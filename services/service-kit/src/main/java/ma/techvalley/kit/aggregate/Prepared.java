package ma.techvalley.kit.aggregate;

/**
 * A change ready to be stored.
 *
 * @param write a whole new document, or an update of the one before
 */
record Prepared<W>(Ack ack, W write) {}
