package ma.techvalley.gateway.rates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often one client may ask.
 *
 * @param loopback whether what comes from this machine counts
 * @param address of one address, which many people may share
 * @param actor of one who sent a token, wherever from
 * @param clients how many of each are remembered at once; who is forgotten starts anew
 */
@Validated
@ConfigurationProperties("techvalley.gateway.rates")
record RateProperties(
        boolean loopback,
        @Valid Kinds address,
        @Valid Kinds actor,
        @Min(1_000) @Max(1_000_000) int clients) {

    /** Reads are answered from memory, writes cost a service something. */
    record Kinds(@Valid Rate reads, @Valid Rate writes) {}

    /** @param requests also the most at once */
    record Rate(@Min(1) long requests, Duration per) {}
}
