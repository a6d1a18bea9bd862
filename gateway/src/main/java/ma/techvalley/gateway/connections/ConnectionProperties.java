package ma.techvalley.gateway.connections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a connection may take before it asks for anything.
 *
 * @param ofOneAddress open connections of one address; more are closed at once
 * @param head longest time for a handshake, and for a request's first lines, all their bytes together
 * @param loopback whether connections from this machine count
 */
@Validated
@ConfigurationProperties("techvalley.gateway.connections")
record ConnectionProperties(
        @Min(1) @Max(1_000_000) int ofOneAddress, @NotNull Duration head, boolean loopback) {}
