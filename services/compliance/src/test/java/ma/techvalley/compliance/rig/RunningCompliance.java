package ma.techvalley.compliance.rig;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.ComplianceApplication;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.kit.rig.Endpoints;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.kit.rig.Published;
import ma.techvalley.kit.web.access.TestIssuer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances of the service on the shared broker and store, the same for all tests of a JVM since there is one topic. */
public final class RunningCompliance {
    private static final List<ConfigurableApplicationContext> INSTANCES = start();

    private RunningCompliance() {}

    private static List<ConfigurableApplicationContext> start() {
        Registry.createTopic();
        return Stream.of("one", "two").map(instance -> instance()).toList();
    }

    private static ConfigurableApplicationContext instance() {
        return ComplianceApplication.application()
                .run(
                        "--server.port=0",
                        "--springdoc.api-docs.enabled=true",
                        "--logging.level.root=WARN",
                        "--techvalley.store.database=compliance_it",
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.access.issuer=" + TestIssuer.shared().url(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers());
    }

    /** The HTTP interface of the first instance. */
    public static Http http() {
        return http(0);
    }

    /** The HTTP interface of an instance, 0 or 1. */
    public static Http http(int instance) {
        return new Http(
                ((WebServerApplicationContext) INSTANCES.get(instance))
                        .getWebServer()
                        .getPort(),
                "/api/v1/filings");
    }

    /** The first instance for an officer of that id. */
    public static Http officer(String id) {
        return officer(id, 0);
    }

    /** An instance, 0 or 1, for an officer of that id. */
    public static Http officer(String id, int instance) {
        return http(instance).as(new Actor(id, Set.of(Role.CNDP_OFFICER), Set.of(), Set.of()));
    }

    /** The same client for another resource, such as {@code /api/v1/declared-links}. */
    public static Http below(Http client, String resource) {
        return new Http(client.port(), resource, client.bearer());
    }

    /** Waits until a filing has at least so many events, then returns all it has. */
    public static List<Event> published(String filing, int atLeast) {
        return new Published(Topic.COMPLIANCE).of(filing, atLeast);
    }

    /** Waits until there were so many standings of a company, then returns all that were told. */
    public static List<Event> standings(String ice, int atLeast) {
        return new Published(Topic.STANDINGS).of(ice, atLeast);
    }

    /** The filings of the first instance. */
    public static AggregateStore<Filing> filings() {
        return filings(0);
    }

    /** The filings of an instance, 0 or 1. */
    @SuppressWarnings("unchecked")
    public static AggregateStore<Filing> filings(int instance) {
        return INSTANCES.get(instance).getBean("filingStore", AggregateStore.class);
    }

    /** All that it serves. */
    public static Set<String> endpoints() {
        return Endpoints.of(INSTANCES.getFirst(), "ma.techvalley");
    }

    /** A bean of the first instance. */
    public static <T> T bean(Class<T> type) {
        return bean(0, type);
    }

    /** A bean of an instance, 0 or 1. */
    public static <T> T bean(int instance, Class<T> type) {
        return INSTANCES.get(instance).getBean(type);
    }

    /** Whether they have read that version of a company. */
    static boolean knows(String ice, long version) {
        return bean(VersionedView.class).holds(ice, version);
    }
}
