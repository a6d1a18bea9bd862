package ma.techvalley.compliance.rig;

import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.compliance.ComplianceApplication;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.inbox.VersionedView;
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
                        "--logging.level.root=WARN",
                        "--techvalley.store.database=compliance_it",
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers());
    }

    /** The HTTP interface of the first instance. */
    public static Http http() {
        return http(0);
    }

    /** The HTTP interface of an instance, 0 or 1. */
    public static Http http(int instance) {
        return new Http(((WebServerApplicationContext) INSTANCES.get(instance))
                .getWebServer()
                .getPort());
    }

    /** A bean of the first instance. */
    public static <T> T bean(Class<T> type) {
        return INSTANCES.getFirst().getBean(type);
    }

    /** Whether they have read that version of a company. */
    static boolean knows(String ice, long version) {
        return bean(VersionedView.class).holds(ice, version);
    }
}
