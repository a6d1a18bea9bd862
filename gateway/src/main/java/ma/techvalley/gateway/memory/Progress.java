package ma.techvalley.gateway.memory;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the topics have been read. Written by the applier's thread, read by any. */
final class Progress {
    private volatile Map<TopicPartition, Long> positions = Map.of();
    private volatile Map<TopicPartition, Long> goal = Map.of();
    private volatile boolean reached;

    Map<TopicPartition, Long> positions() {
        return positions;
    }

    /** The first goal counts: a later one is set when the consumer had to be made anew. */
    void goal(Map<TopicPartition, Long> ends) {
        if (!reached) {
            goal = Map.copyOf(ends);
        }
    }

    boolean hasReached(Map<TopicPartition, Long> now) {
        reached = reached || covers(now, goal);
        return reached;
    }

    void at(Map<TopicPartition, Long> now) {
        positions = Map.copyOf(now);
    }

    /** Whether these positions are at or behind these ends. */
    static boolean covers(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
