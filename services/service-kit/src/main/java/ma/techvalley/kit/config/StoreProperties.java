package ma.techvalley.kit.config;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the service keeps what it knows.
 *
 * @param uri MongoDB connection string
 * @param database one per service
 * @param timeout how long a call may wait for the store before the caller is told that it is unavailable
 */
@Validated
@ConfigurationProperties("techvalley.store")
public record StoreProperties(
        @NotBlank @DefaultValue("mongodb://localhost:27017") String uri,
        @NotBlank String database,
        @NotNull @DefaultValue("3s") Duration timeout) {}
