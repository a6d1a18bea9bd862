package ma.techvalley.gateway.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.gateway.changes.Cut;
import ma.techvalley.gateway.changes.Newest.Origin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** How far the partitions of certain topics have been read, by numbers that every gateway gives them. For the applier's thread. */
final class Offsets {
    static final Offsets NONE = new Offsets("", List.of());
    private static final int NAME_BYTES = 6;

    private final String log;
    private final Map<TopicPartition, Integer> numbers = new LinkedHashMap<>();
    private final long[] next;

    private Offsets(String log, List<TopicPartition> partitions) {
        this.log = log;
        this.next = new long[partitions.size()];
        partitions.forEach(partition -> numbers.put(partition, numbers.size()));
    }

    /** At the beginning of these topics. A topic that was made anew, or got more partitions, makes them other topics. */
    static Offsets of(Collection<TopicDescription> topics) {
        List<TopicDescription> sorted = topics.stream()
                .sorted(Comparator.comparing(TopicDescription::name))
                .toList();
        List<TopicPartition> partitions = sorted.stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                        .sorted(Comparator.comparingInt(TopicPartition::partition)))
                .toList();
        List<String> names = sorted.stream()
                .map(topic -> topic.topicId() + "/" + topic.partitions().size())
                .toList();
        return new Offsets(name(names.toString()), partitions);
    }

    boolean isOf(Offsets other) {
        return log.equals(other.log);
    }

    Set<TopicPartition> partitions() {
        return numbers.keySet();
    }

    int number(TopicPartition partition) {
        Integer number = numbers.get(partition);
        if (number == null) {
            throw new IllegalArgumentException("Not read: " + partition);
        }
        return number;
    }

    /** Once more for a record that is read again after an interruption, which changes nothing. */
    void passed(Origin origin) {
        next[origin.partition()] = Math.max(next[origin.partition()], origin.offset() + 1);
    }

    Cut cut() {
        return new Cut(log, next);
    }

    private static String name(String topics) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(topics.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, NAME_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
