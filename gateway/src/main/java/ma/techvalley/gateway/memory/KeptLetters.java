package ma.techvalley.gateway.memory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which letters the dead-letter topics have. A topic is read when there is the first letter for it; where that is impossible, as
 * without the right to, all its letters count as missing: rather twice than never.
 */
final class KeptLetters {
    static final String HEADER = "techvalley_dlt_";
    static final String PARTITION = "original-partition";
    static final String OFFSET = "original-offset";

    private static final Logger LOG = LoggerFactory.getLogger(KeptLetters.class);
    /** Of each topic; what is beyond is sent again after a restart. */
    private static final int MOST = 100_000;

    private static final int CALL_MILLIS = 10_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaProperties kafka;
    private final Map<String, Set<Place>> byTopic = new ConcurrentHashMap<>();

    KeptLetters(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /**
     * Where a record was.
     *
     * @param content hash of the value: a topic that was made anew has other records at the same places
     */
    record Place(int partition, long offset, int content) {
        static Place of(int partition, long offset, byte @Nullable [] value) {
            return new Place(partition, offset, Arrays.hashCode(value));
        }
    }

    /** False if it is there already. */
    boolean add(String topic, Place place) {
        Set<Place> places = byTopic.computeIfAbsent(topic, this::read);
        return places.size() >= MOST ? !places.contains(place) : places.add(place);
    }

    /** It did not get there. */
    void remove(String topic, Place place) {
        Set<Place> places = byTopic.get(topic);
        if (places != null) {
            places.remove(place);
        }
    }

    private Set<Place> read(String topic) {
        Set<Place> places = ConcurrentHashMap.newKeySet();
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (places.size() < MOST && !isAt(ends, consumer)) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
                    note(letter, places);
                }
            }
        } catch (KafkaException | NumberFormatException unreadable) {
            LOG.warn("Dead letters may be sent again: {}", unreadable.getClass().getSimpleName());
        }
        return places;
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, KafkaConsumer<String, byte[]> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static void note(ConsumerRecord<String, byte[]> letter, Set<Place> places) {
        Header partition = letter.headers().lastHeader(HEADER + PARTITION);
        Header offset = letter.headers().lastHeader(HEADER + OFFSET);
        if (partition != null && offset != null) {
            places.add(Place.of(Integer.parseInt(text(partition)), Long.parseLong(text(offset)), letter.value()));
        }
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.client());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        return settings;
    }
}
