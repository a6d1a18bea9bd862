package ma.techvalley.kit.inbox;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;

/**
 * Reads a topic, another service's or its own; a service has one bean for each topic it reads. Called in order per aggregate, at least once.
 * It switches over the sealed state of the topic rather than over changes, since compaction leaves gaps.
 */
public interface TopicListener {
    /** What it reads. */
    Topic topic();

    /**
     * Takes note of an event.
     *
     * @throws ma.techvalley.kit.problem.Refusal if its content can never be accepted: it goes to the dead letters
     * @throws ma.techvalley.kit.problem.Unavailable if a dependency is away: it is tried again, in order, as long as that lasts
     */
    void on(Event event);
}
