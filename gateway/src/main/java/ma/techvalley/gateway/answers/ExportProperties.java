package ma.techvalley.gateway.answers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whole results out of memory, each of which keeps its table for as long as it is written.
 *
 * @param inAll how many may be under way at once
 * @param ofOneClient how many of them one client may have
 * @param timeLimit longest time that a client takes for one
 */
@Validated
@ConfigurationProperties("techvalley.gateway.exports")
record ExportProperties(
        @Min(1) @Max(10_000) int inAll,
        @Min(1) @Max(10_000) int ofOneClient,
        @NotNull Duration timeLimit) {}
