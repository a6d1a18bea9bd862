package ma.techvalley.kit.relay;

/** The steps between which a process may die; tests let it die after each. */
enum RelayStep {
    OUTBOX_READ,
    JOURNALLED,
    OUTBOX_EMPTIED,
    JOURNAL_READ,
    SENT,
    COMMITTED
}
