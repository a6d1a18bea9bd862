package ma.techvalley.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Hands records to listeners: unknown types are counted and skipped, whatever cannot be read is a failure. */
final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private final MeterRegistry registry;
    private final Clock clock;
    private final News news;

    Inbox(MeterRegistry registry, Clock clock, News news) {
        this.registry = registry;
        this.clock = clock;
        this.news = news;
    }

    void receive(ConsumerRecord<String, byte[]> received, TopicListener listener) {
        Optional<Event> known = EventRecords.read(received);
        if (known.isEmpty()) {
            unknown(listener.topic()).increment();
            return;
        }
        Event event = known.get();
        MDC.put("correlationId", event.header().correlationId());
        try {
            listener.on(event);
            news.tell();
            seen(listener.topic(), event);
        } finally {
            MDC.remove("correlationId");
        }
    }

    private void seen(Topic topic, Event event) {
        Duration lag = Duration.between(event.header().time(), clock.instant());
        Timer.builder("techvalley.view.lag")
                .description("From the command's moment until this service has taken note of the event")
                .tag("topic", topic.topicName())
                .publishPercentiles(0.5, 0.99)
                .register(registry)
                .record(lag.isNegative() ? Duration.ZERO : lag);
        LOG.debug("Took note of {} {}@{}", event.header().type().name(), event.subject(), event.version());
    }

    private Counter unknown(Topic topic) {
        return Counter.builder("techvalley.events.unknown")
                .description("Records of types this version does not know, skipped")
                .tag("topic", topic.topicName())
                .register(registry);
    }
}
