package ma.techvalley.kit.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How deadlines are fired.
 *
 * @param atOnce how many by one instance: enough to keep the store busy while each waits for its answer, and far fewer than the hundred
 *     connections to it, so that requests find one
 */
@Validated
@ConfigurationProperties("techvalley.deadlines")
public record DeadlineProperties(
        @Min(1) @Max(64) @DefaultValue("8") int atOnce) {}
