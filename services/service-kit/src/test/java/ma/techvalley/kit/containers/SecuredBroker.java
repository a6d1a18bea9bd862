package ma.techvalley.kit.containers;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.KafkaSecurity;
import ma.techvalley.kit.config.KafkaSecurity.Mechanism;
import ma.techvalley.kit.config.KafkaSecurity.Protocol;
import ma.techvalley.kit.rig.TestCertificate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.tools.AclCommand;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A broker in a container, as it stands where others reach the network: SASL over TLS, and an authorizer that refuses what the
 * repository's access list does not allow. Its administrator uses PLAIN, the services SCRAM.
 */
public final class SecuredBroker implements AutoCloseable {
    private static final Path ACCESS_LIST = Path.of("deploy", "security", "kafka-acls");
    private static final String BROKERS_CERTIFICATE = "/etc/kafka/secrets/broker.pem";
    private static final String ADMINISTRATOR = "admin";
    private final TestCertificate certificate = TestCertificate.make();
    private final Map<String, String> passwords;
    private final KafkaContainer container;

    private SecuredBroker(List<String> users) {
        passwords = Stream.concat(Stream.of(ADMINISTRATOR), users.stream())
                .collect(Collectors.toMap(user -> user, user -> secret(user.equals(ADMINISTRATOR) ? "" : "\"\\'; ")));
        container = new KafkaContainer("apache/kafka:4.2.0")
                .withCopyToContainer(Transferable.of(certificate.keyAndCertificate()), BROKERS_CERTIFICATE)
                .withEnv(settings());
    }

    /** Users' begin with all that has to be quoted in Kafka's settings. */
    private static String secret(String start) {
        return "p" + start + UUID.randomUUID();
    }

    /** With the administrator, these users, and what the access list allows them. */
    public static SecuredBroker start(String... users) {
        SecuredBroker broker = new SecuredBroker(List.of(users));
        broker.container.start();
        try (Admin admin = Admin.create(broker.administrator().client())) {
            broker.addUsers(admin, List.of(users));
            broker.applyAccessList();
        } catch (ExecutionException | InterruptedException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        return broker;
    }

    /** What a service of that name is configured with. */
    public KafkaProperties as(String user) {
        return with(security(user, passwords.get(user), certificate));
    }

    /** May do everything. */
    public KafkaProperties administrator() {
        return with(new KafkaSecurity(
                Protocol.SASL_SSL,
                Mechanism.PLAIN,
                ADMINISTRATOR,
                passwords.get(ADMINISTRATOR),
                certificate.certificateFile().toString()));
    }

    /** A client that knows no password. */
    public KafkaProperties anonymous() {
        return with(KafkaSecurity.none());
    }

    /** A client that guesses the password. */
    public KafkaProperties guessing(String user) {
        return with(security(user, "q" + UUID.randomUUID(), certificate));
    }

    /** A client that trusts another authority. */
    public KafkaProperties distrusting(String user) {
        return with(security(user, passwords.get(user), TestCertificate.make()));
    }

    /** The same as {@link #as}, for a start of a service. */
    public String[] arguments(String user) {
        return Stream.of(
                        "bootstrap-servers=" + container.getBootstrapServers(),
                        "security.protocol=SASL_SSL",
                        "security.mechanism=SCRAM-SHA-512",
                        "security.user=" + user,
                        "security.password=" + passwords.get(user),
                        "security.certificates=" + certificate.certificateFile())
                .map("--techvalley.kafka."::concat)
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        container.stop();
    }

    private static KafkaSecurity security(String user, String password, TestCertificate trusted) {
        return new KafkaSecurity(
                Protocol.SASL_SSL,
                Mechanism.SCRAM_SHA_512,
                user,
                password,
                trusted.certificateFile().toString());
    }

    /** Testcontainers' listener for clients is called PLAINTEXT, whatever it speaks. */
    private Map<String, String> settings() {
        String plain = "%1$s required username=\"%2$s\" password=\"%3$s\" user_%2$s=\"%3$s\";"
                .formatted(PlainLoginModule.class.getName(), ADMINISTRATOR, passwords.get(ADMINISTRATOR));
        return Map.ofEntries(
                Map.entry(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "PLAINTEXT:SASL_SSL,BROKER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                Map.entry("KAFKA_SASL_ENABLED_MECHANISMS", "PLAIN,SCRAM-SHA-512"),
                Map.entry("KAFKA_SASL_MECHANISM_INTER_BROKER_PROTOCOL", "PLAIN"),
                Map.entry("KAFKA_SASL_MECHANISM_CONTROLLER_PROTOCOL", "PLAIN"),
                Map.entry("KAFKA_LISTENER_NAME_BROKER_SASL_ENABLED_MECHANISMS", "PLAIN"),
                Map.entry("KAFKA_LISTENER_NAME_BROKER_PLAIN_SASL_JAAS_CONFIG", plain),
                Map.entry("KAFKA_LISTENER_NAME_CONTROLLER_SASL_ENABLED_MECHANISMS", "PLAIN"),
                Map.entry("KAFKA_LISTENER_NAME_CONTROLLER_PLAIN_SASL_JAAS_CONFIG", plain),
                Map.entry("KAFKA_LISTENER_NAME_PLAINTEXT_PLAIN_SASL_JAAS_CONFIG", plain),
                Map.entry(
                        "KAFKA_LISTENER_NAME_PLAINTEXT_SCRAM___SHA___512_SASL_JAAS_CONFIG",
                        ScramLoginModule.class.getName() + " required;"),
                Map.entry("KAFKA_SSL_KEYSTORE_TYPE", "PEM"),
                Map.entry("KAFKA_SSL_KEYSTORE_LOCATION", BROKERS_CERTIFICATE),
                Map.entry("KAFKA_AUTHORIZER_CLASS_NAME", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("KAFKA_SUPER_USERS", "User:" + ADMINISTRATOR),
                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "1"),
                Map.entry("KAFKA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
    }

    private void addUsers(Admin admin, List<String> users) throws ExecutionException, InterruptedException {
        ScramCredentialInfo kind = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        admin.alterUserScramCredentials(users.stream()
                        .<UserScramCredentialAlteration>map(
                                user -> new UserScramCredentialUpsertion(user, kind, passwords.get(user)))
                        .toList())
                .all()
                .get();
        await().until(() -> admin.describeUserScramCredentials().users().get().containsAll(users));
    }

    /** As the list's own first lines say, only in this process: a JVM for each line would take half a minute. */
    private void applyAccessList() throws IOException {
        Path administrator = Files.createTempFile("administrator", ".properties");
        Properties settings = new Properties();
        administrator().client().forEach((key, value) -> settings.setProperty(key, text(value)));
        try (OutputStream file = Files.newOutputStream(administrator)) {
            settings.store(file, null);
        }
        List<String> call = List.of(
                "--bootstrap-server",
                container.getBootstrapServers(),
                "--command-config",
                administrator.toString(),
                "--add");
        Exit.setExitProcedure((code, message) -> {
            throw new IllegalStateException("kafka-acls ended with " + code + " " + message);
        });
        try (Stream<String> lines = Files.lines(accessList())) {
            lines.filter(line -> line.startsWith("--"))
                    .map(line -> Stream.concat(call.stream(), Stream.of(line.split(" "))))
                    .forEach(words -> AclCommand.main(words.toArray(String[]::new)));
        } finally {
            Exit.resetExitProcedure();
            Files.delete(administrator);
        }
    }

    private static String text(Object setting) {
        return setting instanceof Password hidden ? hidden.value() : setting.toString();
    }

    private static Path accessList() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve(ACCESS_LIST))) {
            directory = directory.getParent();
        }
        return directory.resolve(ACCESS_LIST);
    }

    private KafkaProperties with(KafkaSecurity security) {
        return new KafkaProperties(container.getBootstrapServers(), 1, (short) 1, security);
    }
}
