package ma.techvalley.kit.relay;

import java.util.OptionalLong;
import java.util.function.Supplier;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.common.KafkaException;

/** The highest sequence of a topic, as a witness for the journal's end. */
public final class CommittedSequence {
    private CommittedSequence() {}

    /** Empty while the broker cannot be asked. */
    public static Supplier<OptionalLong> of(KafkaProperties kafka, Topic topic) {
        Watermark watermark = new Watermark(new KafkaClients(kafka).common(), topic);
        return () -> {
            try {
                return OptionalLong.of(watermark.read());
            } catch (KafkaException away) {
                return OptionalLong.empty();
            }
        };
    }
}
