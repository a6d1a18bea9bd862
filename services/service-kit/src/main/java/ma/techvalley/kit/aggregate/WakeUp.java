package ma.techvalley.kit.aggregate;

/** Told after each acknowledged change that there is something to relay: a hint that may be lost; the relay's sweep is the truth. */
@FunctionalInterface
public interface WakeUp {
    /** The aggregate of that collection has an event in its outbox. */
    void changed(String collection, String aggregateId);
}
