package ma.techvalley.bench.platform;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes events as the services' relays do. */
public final class Events implements AutoCloseable {
    private static final String ANY_ID = "0190b6b2-0000-7000-8000-000000000000";

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private long sequence;

    public Events(String bootstrapServers) {
        // One request at a time: if the first to a new partition comes too early and the second does not, the broker
        // takes the second,
        // and refuses the first for ever after.
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.LINGER_MS_CONFIG, "0",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true",
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Parks first, as they came first in the life of a platform. */
    public static void fill(String bootstrapServers, int spaces) {
        try (Events events = new Events(bootstrapServers)) {
            Spaces.parks().forEach(events::park);
            Spaces.unsorted(spaces).forEach(space -> events.space(space, 1));
            events.flush();
        }
    }

    public void park(ParkState park) {
        send(park.code(), 1, new ParkChange.Registered(), park);
    }

    public void space(OfficeSpaceState space, long version) {
        send(space.id(), version, new OfficeSpaceChange.Registered(), space);
    }

    /** @throws IllegalStateException if any could not be written */
    public void flush() {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("an event could not be written", failed);
        }
    }

    private void send(String id, long version, Change change, State state) {
        EventHeader header =
                new EventHeader(ANY_ID, EventCatalog.of(change), id, version, Instant.now(), "bench", null, null);
        producer.send(EventRecords.write(header, ++sequence, EventJson.write(change, state)), (_, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            }
        });
    }

    @Override
    public void close() {
        producer.close();
    }
}
