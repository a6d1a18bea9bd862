package ma.techvalley.zones.running;

import java.util.Set;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.rig.Endpoints;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.kit.web.access.TestIssuer;
import ma.techvalley.zones.ZonesApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** One running service for all tests of this JVM: topics have fixed names, so a second one would mix its events in. */
final class RunningZones {
    private static final ServletWebServerApplicationContext CONTEXT = start();

    private RunningZones() {}

    private static ServletWebServerApplicationContext start() {
        Registry.createTopic();
        return (ServletWebServerApplicationContext) ZonesApplication.application()
                .run(
                        "--server.port=0",
                        "--springdoc.api-docs.enabled=true",
                        "--techvalley.store.database=zones_it",
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers(),
                        "--techvalley.access.issuer=" + TestIssuer.shared().url());
    }

    /** Asked by somebody who may do everything. */
    static Http http() {
        return new Http(CONTEXT.getWebServer().getPort(), "");
    }

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** As the access matrix names them. */
    static Set<String> endpoints() {
        return Endpoints.of(CONTEXT, "ma.techvalley");
    }
}
