package ma.techvalley.kit.config;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the service keeps what it knows.
 *
 * @param uri MongoDB connection string, with the service's user and {@code tls=true} where others reach the network
 * @param database one per service
 * @param timeout how long a call may wait for the store before the caller is told that it is unavailable
 * @param sslBundle whom to trust to be the store; absent for those the JDK trusts
 */
@Validated
@ConfigurationProperties("techvalley.store")
public record StoreProperties(
        @NotBlank @DefaultValue("mongodb://localhost:27017") String uri,
        @NotBlank String database,
        @NotNull @DefaultValue("3s") Duration timeout,
        @Nullable String sslBundle) {

    public StoreProperties {
        if (!uri.isBlank()) {
            requireOwnPassword(uri);
        }
    }

    /** The driver's own message would repeat parts of it, which may be of the password. */
    private static void requireOwnPassword(String uri) {
        MongoCredential credential;
        try {
            credential = new ConnectionString(uri).getCredential();
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    "techvalley.store.uri is no MongoDB connection string; in a user or password, write / : @ % as %2F %3A %40 %25");
        }
        if (credential != null && credential.getPassword() != null) {
            Secrets.require(
                    "The password in techvalley.store.uri",
                    String.valueOf(credential.getUserName()),
                    new String(credential.getPassword()));
        }
    }

    @Override
    public String toString() {
        return "StoreProperties[" + database + "]";
    }
}
