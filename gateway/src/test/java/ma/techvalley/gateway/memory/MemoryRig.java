package ma.techvalley.gateway.memory;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.gateway.changes.ChangeFeed;
import ma.techvalley.gateway.changes.Newest.Origin;
import ma.techvalley.kit.inbox.News;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The memory and its applier as the gateway has them, fed by hand. For one thread; whoever reads snapshots may be another. */
public final class MemoryRig {
    private final Offsets offsets =
            Offsets.of(Arrays.stream(Topic.values()).map(MemoryRig::description).toList());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> aside = new ArrayList<>();
    private final MovableClock clock;
    private final Memory memory;
    private final Applier applier;
    private long offset;

    public MemoryRig(Instant now) {
        MemoryProperties properties = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("techvalley.gateway.memory", MemoryProperties.class);
        clock = new MovableClock(now);
        memory = new Memory(properties, clock, new Memory.Told(new ChangeFeed(properties.ring()), new News()));
        applier = new Applier(memory, (_, received, _) -> aside.add(received.key()), meters, clock);
        applier.reads(offsets);
    }

    private static TopicDescription description(Topic topic) {
        return new TopicDescription(
                topic.topicName(),
                false,
                List.of(new TopicPartitionInfo(0, null, List.of(), List.of())),
                Set.of(),
                Uuid.METADATA_TOPIC_ID);
    }

    /** As it arrives from the broker. */
    public void apply(ProducerRecord<String, byte[]> sent) {
        Topic topic = Arrays.stream(Topic.values())
                .filter(each -> each.topicName().equals(sent.topic()))
                .findFirst()
                .orElseThrow();
        applier.apply(
                topic,
                offsets.number(new TopicPartition(sent.topic(), 0)),
                new ConsumerRecord<>(
                        sent.topic(),
                        0,
                        offset++,
                        0,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        sent.key(),
                        sent.value(),
                        new RecordHeaders(sent.headers()),
                        Optional.empty()));
    }

    /** What no record could say. */
    void enter(Event event) {
        memory.enter(event, new Origin(offsets.number(new TopicPartition(Topic.ZONES.topicName(), 0)), offset++));
    }

    public void publish() {
        applier.publish();
    }

    public Snapshot snapshot() {
        return memory.snapshot();
    }

    public void today(Instant now) {
        clock.now = now;
    }

    /** Keys of the records that went to the dead letters. */
    List<String> aside() {
        return aside;
    }

    MeterRegistry meters() {
        return meters;
    }

    private static final class MovableClock extends Clock {
        private Instant now;

        private MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
