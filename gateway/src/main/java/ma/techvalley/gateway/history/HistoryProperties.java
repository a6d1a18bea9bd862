package ma.techvalley.gateway.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import ma.techvalley.kit.config.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How questions about the past are answered.
 *
 * @param kept of how many moments tables are kept, and of how many tenants
 * @param making how many may be made at the same time: each takes a processor from the searches of now
 * @param reading how many questions may wait for journals
 * @param zones where the service is whose journal has spaces and parks
 * @param registry where the one is that has companies
 * @param compliance where the one is that has how companies stand
 * @param timeLimit for reading a journal, all its parts together
 * @param sslBundle whom to trust to be those services; absent for those the JDK trusts
 * @param tokens where tokens are to be had (RFC 6749, section 4.4)
 * @param tokensSslBundle whom to trust to be the issuer
 * @param client as whom the gateway reads journals
 * @param secret the client's; without one here or in {@code credentials}, journals are not read
 * @param credentials a file with the secrets of clients, {@code name secret} a line, read when needed
 */
@Validated
@ConfigurationProperties("techvalley.gateway.history")
record HistoryProperties(
        @Min(0) @Max(100) int kept,
        @Min(1) @Max(100) int making,
        @Min(1) @Max(100) int reading,
        @NotNull URI zones,
        @NotNull URI registry,
        @NotNull URI compliance,
        @NotNull Duration timeLimit,
        @Nullable String sslBundle,
        @NotNull URI tokens,
        @Nullable String tokensSslBundle,
        @NotBlank String client,
        @Nullable String secret,
        @Nullable Path credentials) {
    HistoryProperties {
        if (secret != null && !secret.isBlank()) {
            Secrets.require("techvalley.gateway.history.secret", client, secret);
        }
    }

    /** Without the secret, should it ever reach a log. */
    @Override
    public String toString() {
        return "HistoryProperties[" + zones + ", " + registry + ", " + compliance + "]";
    }
}
