package ma.techvalley.kit.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where events travel.
 *
 * @param bootstrapServers host:port, comma separated
 * @param partitions of each topic this service creates; never changed afterwards, since keys would move
 * @param replicas of each topic
 */
@Validated
@ConfigurationProperties("techvalley.kafka")
public record KafkaProperties(
        @NotBlank @DefaultValue("localhost:9092") String bootstrapServers,
        @Min(1) @Max(64) @DefaultValue("3") int partitions,
        @Min(1) @Max(5) @DefaultValue("1") short replicas) {}
