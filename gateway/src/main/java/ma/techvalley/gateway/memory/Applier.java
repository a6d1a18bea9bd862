package ma.techvalley.gateway.memory;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.gateway.changes.Newest.Origin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enters records into the memory; whatever a record contains, the next one is read. */
final class Applier {
    private static final Logger LOG = LoggerFactory.getLogger(Applier.class);
    /** The longest lag that is measured: a producer's moment may be thousands of years off, which no timer takes. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Memory memory;
    private final Aside aside;
    private final Clock clock;
    private final Map<Topic, Counter> applied;
    private final Map<Topic, Counter> ignored;
    private final Map<Topic, Counter> unknown;
    private final Map<Topic, Counter> dead;
    private final Map<Topic, Timer> lag;
    private final Counter unshown;

    Applier(Memory memory, Aside aside, MeterRegistry registry, Clock clock) {
        this.memory = memory;
        this.aside = aside;
        this.clock = clock;
        this.unshown = Counter.builder("techvalley.view.unshown")
                .description("Spaces that a publication could not show as they are")
                .register(registry);
        this.applied = perTopic(topic -> counter(registry, topic, "techvalley.view.applied"));
        this.ignored = perTopic(topic -> counter(registry, topic, "techvalley.view.outdated"));
        this.unknown = perTopic(topic -> counter(registry, topic, "techvalley.events.unknown"));
        this.dead = perTopic(topic -> counter(registry, topic, "techvalley.deadletters"));
        this.lag = perTopic(topic -> Timer.builder("techvalley.view.lag")
                .description("From the command's moment until its effect can be read here")
                .tag("topic", topic.topicName())
                .publishPercentiles(0.5, 0.99)
                .register(registry));
    }

    /** Where records go that cannot be entered. */
    @FunctionalInterface
    interface Aside {
        void keep(Topic topic, ConsumerRecord<String, byte[]> received, RuntimeException cause);
    }

    /** @param partition of the record, numbered over all topics */
    void apply(Topic topic, int partition, ConsumerRecord<String, byte[]> received) {
        var origin = new Origin(partition, received.offset());
        memory.passed(origin);
        try {
            Optional<Event> event = EventRecords.read(received);
            if (event.isEmpty()) {
                of(unknown, topic).increment();
            } else {
                of(memory.enter(event.get(), origin) ? applied : ignored, topic).increment();
            }
        } catch (RuntimeException unreadable) {
            of(dead, topic).increment();
            // Never the value, and of the failure only its kind: messages quote the data.
            LOG.error(
                    "Dead letter: {}-{}@{}: {}",
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    unreadable.getClass().getSimpleName());
            aside.keep(topic, received, unreadable);
        }
    }

    /** Which topics are read from now on. */
    void reads(Offsets layout) {
        memory.reads(layout);
    }

    void publish() {
        List<Event> visible = memory.publish();
        for (Event event : visible) {
            of(lag, event.header().type().topic()).record(lag(event.header().time()));
        }
        memory.unshown().forEach((id, cause) -> {
            unshown.increment();
            LOG.error("Not shown as it is: {}: {}", id, cause.getClass().getSimpleName());
        });
    }

    private Duration lag(Instant moment) {
        Duration taken = Duration.between(moment, clock.instant());
        return taken.isNegative() ? Duration.ZERO : taken.compareTo(LONGEST) > 0 ? LONGEST : taken;
    }

    private static Counter counter(MeterRegistry registry, Topic topic, String name) {
        return Counter.builder(name).tag("topic", topic.topicName()).register(registry);
    }

    private static <M> Map<Topic, M> perTopic(Function<Topic, M> meter) {
        Map<Topic, M> meters = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            meters.put(topic, meter.apply(topic));
        }
        return meters;
    }

    private static <M> M of(Map<Topic, M> meters, Topic topic) {
        return Objects.requireNonNull(meters.get(topic));
    }
}
