package ma.techvalley.kit.relay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the relay works.
 *
 * @param sweep how often outboxes are looked for, whatever was hinted
 * @param batch events per journal insert and per Kafka transaction
 * @param lease how long a relay that fell silent stays the active one
 * @param backOff pause after a failure of broker or store
 */
@Validated
@ConfigurationProperties("techvalley.relay")
public record RelayProperties(
        @NotNull @DefaultValue("1s") Duration sweep,
        @Min(1) @Max(5000) @DefaultValue("500") int batch,
        @NotNull @DefaultValue("10s") Duration lease,
        @NotNull @DefaultValue("500ms") Duration backOff) {}
