package ma.techvalley.gateway.routes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are and how each is guarded.
 *
 * @param connect longest wait for a connection
 * @param sslBundle whom to trust to be a service; absent for those the JDK trusts
 */
@Validated
@ConfigurationProperties("techvalley.gateway")
record RouteProperties(
        @NotNull Duration connect,
        @Nullable String sslBundle,
        @Valid @NotNull Services services,
        @Valid @NotNull Guards guards) {
    /** Where they are: scheme, host and port of each. */
    record Services(
            @NotNull URI zones,
            @NotNull URI registry,
            @NotNull URI jobs,
            @NotNull URI compliance) {}

    /**
     * What stands before each.
     *
     * @param exports before compliance, for the lists of it that are asked for as a whole
     */
    record Guards(
            @Valid @NotNull Limits zones,
            @Valid @NotNull Limits registry,
            @Valid @NotNull Limits jobs,
            @Valid @NotNull Limits compliance,
            @Valid @NotNull Limits exports) {}

    /**
     * The limits of one service.
     *
     * @param timeLimit for a whole exchange, answer included
     * @param concurrent requests at the same time; more are refused at once
     * @param window last calls that the breaker judges by
     * @param minimumCalls before it judges at all
     * @param failureRate per cent of failed calls that open it
     * @param openFor how long it then refuses at once
     * @param trials calls it lets through before it closes again
     */
    record Limits(
            @NotNull Duration timeLimit,
            @Min(1) @Max(10_000) int concurrent,
            @Min(2) @Max(1000) int window,
            @Min(1) @Max(1000) int minimumCalls,
            @Min(1) @Max(100) int failureRate,
            @NotNull Duration openFor,
            @Min(1) @Max(100) int trials) {}
}
