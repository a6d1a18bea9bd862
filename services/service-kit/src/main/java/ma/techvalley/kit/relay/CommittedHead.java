package ma.techvalley.kit.relay;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.journal.Journal;
import org.apache.kafka.common.KafkaException;

/** The journal's end as Kafka knows it: a witness that whoever rewrites the store cannot reach. */
public final class CommittedHead {
    private CommittedHead() {}

    /** Empty while the broker cannot be asked. */
    public static Supplier<Optional<Journal.Head>> of(KafkaProperties kafka, Collection<Topic> topics) {
        Watermark watermark = new Watermark(new KafkaClients(kafka).common(), topics);
        return () -> {
            try {
                return Optional.of(watermark.read());
            } catch (KafkaException away) {
                return Optional.empty();
            }
        };
    }
}
