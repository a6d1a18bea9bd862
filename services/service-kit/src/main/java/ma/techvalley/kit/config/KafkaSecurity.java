package ma.techvalley.kit.config;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How every client of the brokers says who it is, and by what it knows them.
 *
 * @param protocol {@code PLAINTEXT}, for a network that nobody else reaches, or {@code SASL_SSL}; a password never travels without TLS
 * @param mechanism {@code SCRAM-SHA-512} or {@code PLAIN}
 * @param user the service's principal, whom the brokers' access list names
 * @param password of that user; from the environment or a file, never from a configuration that is kept with the code
 * @param certificates PEM file of the authorities that the brokers' certificates come from; empty for those the JDK trusts
 */
public record KafkaSecurity(
        @DefaultValue("PLAINTEXT") Protocol protocol,
        @DefaultValue("SCRAM-SHA-512") Mechanism mechanism,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String certificates) {
    private static final String KEY = "techvalley.kafka.security.";

    /** Named as Kafka names them. */
    public enum Protocol {
        PLAINTEXT,
        SASL_SSL
    }

    /** Their names in Kafka have hyphens. */
    public enum Mechanism {
        SCRAM_SHA_512("SCRAM-SHA-512", ScramLoginModule.class),
        PLAIN("PLAIN", PlainLoginModule.class);

        private final String kafkasName;
        private final Class<?> login;

        Mechanism(String kafkasName, Class<?> login) {
            this.kafkasName = kafkasName;
            this.login = login;
        }
    }

    public KafkaSecurity {
        if (protocol == Protocol.SASL_SSL) {
            if (user.isBlank()) {
                throw new IllegalArgumentException(KEY + "user is missing: SASL_SSL needs one");
            }
            Secrets.require(KEY + "password", user, password);
        } else if (!user.isEmpty() || !password.isEmpty() || !certificates.isEmpty()) {
            throw new IllegalArgumentException(
                    KEY + "protocol is PLAINTEXT, which has no user, password or certificates: set it to SASL_SSL");
        }
    }

    /** None: for a network that nobody else reaches. */
    public static KafkaSecurity none() {
        return new KafkaSecurity(Protocol.PLAINTEXT, Mechanism.SCRAM_SHA_512, "", "", "");
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol.name());
        if (protocol == Protocol.SASL_SSL) {
            settings.put(SaslConfigs.SASL_MECHANISM, mechanism.kafkasName);
            settings.put(SaslConfigs.SASL_JAAS_CONFIG, new Password(login()));
            if (!certificates.isEmpty()) {
                settings.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
                settings.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, certificates);
            }
        }
        return settings;
    }

    private String login() {
        return "%s required username=%s password=%s;"
                .formatted(mechanism.login.getName(), quoted(user), quoted(password));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return "KafkaSecurity[" + protocol + ", " + mechanism + ", user=" + user + "]";
    }
}
