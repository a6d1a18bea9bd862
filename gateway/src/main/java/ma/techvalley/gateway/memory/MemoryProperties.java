package ma.techvalley.gateway.memory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway follows the topics.
 *
 * @param poll longest wait for records in one round
 * @param retry pause before the broker or a missing topic is looked for again
 * @param probe how often the ends of the topics are looked at, which is what freshness is measured by
 * @param smallestGroup how many companies have to contribute to a job figure for it to be shown
 * @param ring how many changes are kept for streams that resume
 * @param streams how many streams of changes may be open
 * @param streamsOfOneClient how many of them one client may have
 * @param heartbeat pause after which a silent stream says that it lives
 * @param pace shortest time between two writes to one stream: what happens in between goes in one
 * @param patience longest time that the client of a stream takes for one write
 */
@Validated
@ConfigurationProperties("techvalley.gateway.memory")
public record MemoryProperties(
        @DefaultValue("200ms") Duration poll,
        @DefaultValue("1s") Duration retry,
        @DefaultValue("1s") Duration probe,
        @Min(2) @Max(100) @DefaultValue("3") int smallestGroup,
        @Min(16) @Max(1_000_000) @DefaultValue("10000") int ring,
        @Min(1) @Max(100_000) @DefaultValue("2000") int streams,
        @Min(1) @Max(100_000) @DefaultValue("20") int streamsOfOneClient,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("100ms") Duration pace,
        @DefaultValue("1m") Duration patience) {}
