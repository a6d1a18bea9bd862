package ma.techvalley.kit.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where events travel.
 *
 * @param bootstrapServers host:port, comma separated
 * @param partitions of each topic this service creates; never changed afterwards, since keys would move
 * @param replicas of each topic
 * @param security how its clients say who they are
 */
@Validated
@ConfigurationProperties("techvalley.kafka")
public record KafkaProperties(
        @NotBlank @DefaultValue("localhost:9092") String bootstrapServers,
        @Min(1) @Max(64) @DefaultValue("3") int partitions,
        @Min(1) @Max(5) @DefaultValue("1") short replicas,
        @DefaultValue KafkaSecurity security) {

    /** What every client starts from, whoever makes it: a new map each time. */
    public Map<String, Object> client() {
        Map<String, Object> settings = new HashMap<>(security.settings());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
