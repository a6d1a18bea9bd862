package ma.techvalley.gateway.memory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import ma.techvalley.contracts.Topic;

/**
 * How old what we say may be. For each topic: the last moment of which we know that everything committed until then can be
 * seen here. While the broker is away that moment stands still and the age grows.
 */
public final class Freshness {
    private final Clock clock;
    private final Instant start;
    private volatile Map<Topic, Instant> seenUntil = Map.of();

    Freshness(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
        for (Topic topic : Topic.values()) {
            Gauge.builder("techvalley.view.age", this, freshness -> freshness.age(topic))
                    .description("Seconds since everything on the topic was known to be visible here")
                    .baseUnit("seconds")
                    .tag("topic", topic.topicName())
                    .register(registry);
        }
    }

    /** Seconds, of the topic that is furthest behind. */
    public long age() {
        long oldest = 0;
        for (Topic topic : Topic.values()) {
            oldest = Math.max(oldest, age(topic));
        }
        return oldest;
    }

    /** {@code zones;age=0, registry;age=0, …}: a structured field, one member for each topic. */
    public String perSource() {
        var field = new StringBuilder(80);
        for (Topic topic : Topic.values()) {
            field.append(field.isEmpty() ? "" : ", ")
                    .append(topic.name().toLowerCase(Locale.ROOT))
                    .append(";age=")
                    .append(age(topic));
        }
        return field.toString();
    }

    void seen(Topic topic, Instant until) {
        Map<Topic, Instant> seen = new EnumMap<>(Topic.class);
        seen.putAll(seenUntil);
        seen.put(topic, until);
        seenUntil = seen;
    }

    private long age(Topic topic) {
        // Never confirmed, for example because the broker went away too soon, is as old as this process, not fresh.
        Instant until = seenUntil.getOrDefault(topic, start);
        return Math.max(0, Duration.between(until, clock.instant()).toSeconds());
    }
}
