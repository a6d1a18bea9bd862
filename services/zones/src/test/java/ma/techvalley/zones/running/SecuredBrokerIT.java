package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.containers.SecuredBroker;
import ma.techvalley.kit.fixture.KafkaTopics;
import ma.techvalley.kit.inbox.DeadLetters;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.kit.web.access.TestIssuer;
import ma.techvalley.zones.ZonesApplication;
import ma.techvalley.zones.companies.Companies;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** On a broker that asks everybody who they are and allows what the repository's access list says; only in a container. */
@EnabledIfSystemProperty(named = "techvalley.containers", matches = "true")
class SecuredBrokerIT {
    private static final String OWN = Topic.ZONES.topicName();
    private static final String READ = Topic.REGISTRY.topicName();
    private static SecuredBroker broker;
    private static ServletWebServerApplicationContext zones;

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start("zones", "registry", "jobs", "compliance", "gateway");
        try (Admin registry = Admin.create(broker.as("registry").client())) {
            registry.createTopics(List.of(new NewTopic(READ, 1, (short) 1)))
                    .all()
                    .get();
        }
        zones = (ServletWebServerApplicationContext) ZonesApplication.application()
                .run(Stream.concat(
                                Stream.of(broker.arguments("zones")),
                                Stream.of(
                                        "--server.port=0",
                                        "--techvalley.store.database=zones_secured",
                                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                                        "--techvalley.access.issuer="
                                                + TestIssuer.shared().url()))
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        zones.close();
        broker.close();
    }

    @Test
    void relayListenersAndDeadLettersWorkAsTheServicesOwnUser() throws Exception {
        String ice = Registry.newIce();
        String code = Bodies.newCode();
        send("registry", Registry.event(ice, 2, Standing.VERIFIED));
        send("registry", new ProducerRecord<>(READ, "nonsense", new byte[] {1}));

        new Http(zones.getWebServer().getPort(), "").post("/api/v1/zones", Bodies.park(code));

        await().until(() -> zones.getBean(Companies.class).find(ice).isPresent());
        await().until(() -> keys("gateway", OWN).contains(code));
        await().until(() ->
                zones.getBean(DeadLetters.class).waiting().equals(Map.of(Topic.REGISTRY.deadLetterTopic("zones"), 1L)));
    }

    @Test
    void nobodyWritesWhatIsAnothers() {
        for (String user : List.of("registry", "jobs", "compliance", "gateway")) {
            refused(TopicAuthorizationException.class, () -> send(user, new ProducerRecord<>(OWN, "x", new byte[0])));
        }
        refused(TopicAuthorizationException.class, () -> send("zones", new ProducerRecord<>(READ, "x", new byte[0])));
        refused(
                TopicAuthorizationException.class,
                () -> send("jobs", new ProducerRecord<>(Topic.REGISTRY.deadLetterTopic("zones"), "x", new byte[0])));
        refused(TopicAuthorizationException.class, () -> {
            try (Admin gateway = Admin.create(broker.as("gateway").client())) {
                gateway.createTopics(List.of(new NewTopic("techvalley.new", 1, (short) 1)))
                        .all()
                        .get();
            }
        });
    }

    @Test
    void nobodyReadsWhatIsNotForThem() {
        refused(TopicAuthorizationException.class, () -> keys("compliance", OWN));
        refused(TopicAuthorizationException.class, () -> keys("gateway", Topic.REGISTRY.deadLetterTopic("zones")));
    }

    @Test
    void nobodyFencesAnothersRelayOrMovesItsOffsets() {
        refused(TransactionalIdAuthorizationException.class, () -> {
            Map<String, Object> settings = broker.as("registry").client();
            settings.put("transactional.id", "zones-relay");
            try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
                producer.initTransactions();
            }
        });
        refused(GroupAuthorizationException.class, () -> {
            try (Admin registry = Admin.create(broker.as("registry").client())) {
                registry.listConsumerGroupOffsets("zones")
                        .partitionsToOffsetAndMetadata()
                        .get();
            }
        });
    }

    @Test
    void nobodyIsServedWithoutCredentials() {
        refused(TimeoutException.class, () -> keys(broker.anonymous(), OWN));
        refused(SaslAuthenticationException.class, () -> keys(broker.guessing("zones"), OWN));
        refused(SslAuthenticationException.class, () -> keys(broker.distrusting("zones"), OWN));
    }

    /** One of Kafka's, wherever in the causes. */
    private static void refused(Class<? extends Exception> how, ThrowingCall call) {
        assertThatThrownBy(call::run)
                .extracting(failure -> failure instanceof ExecutionException ? failure.getCause() : failure)
                .isInstanceOf(how);
    }

    @FunctionalInterface
    private interface ThrowingCall {
        void run() throws Exception;
    }

    private static void send(String user, ProducerRecord<String, byte[]> event) throws Exception {
        try (var producer =
                new KafkaProducer<>(broker.as(user).client(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(event).get();
        }
    }

    private static List<String> keys(String user, String topic) {
        return keys(broker.as(user), topic);
    }

    /** As the gateway reads: all of it, in no group. */
    private static List<String> keys(KafkaProperties kafka, String topic) {
        Map<String, Object> settings = kafka.client();
        settings.put("default.api.timeout.ms", 3_000);
        settings.put("request.timeout.ms", 3_000);
        return new KafkaTopics(settings)
                .records(topic).stream().map(ConsumerRecord::key).toList();
    }
}
