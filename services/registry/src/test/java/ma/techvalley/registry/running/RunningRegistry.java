package ma.techvalley.registry.running;

import java.util.Set;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.rig.Bearer;
import ma.techvalley.kit.rig.Endpoints;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.kit.web.access.TestIssuer;
import ma.techvalley.registry.RegistryApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** One registry for all integration tests of a JVM. Each test uses companies of its own. */
public final class RunningRegistry {
    private static final ServletWebServerApplicationContext CONTEXT = start();

    private RunningRegistry() {}

    /** Asked by somebody who may do everything, also in the park where tests let companies lease. */
    public static Http client() {
        Bearer everybody = (path, body) -> Bearer.EVERYBODY.of(path + " /api/v1/zones/casanearshore", body);
        return new Http(CONTEXT.getWebServer().getPort(), "", everybody);
    }

    /** A part of it. */
    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** As the access matrix names them. */
    static Set<String> endpoints() {
        return Endpoints.of(CONTEXT, "ma.techvalley");
    }

    /** Whether it has taken note of that version. */
    public static boolean holds(String view, String id, long version) {
        return CONTEXT.getBean(view, ViewVersions.class).holds(id, version);
    }

    private static ServletWebServerApplicationContext start() {
        Outside.createTopics();
        return (ServletWebServerApplicationContext) KitApplication.of(RegistryApplication.class, "registry")
                .run(
                        "--server.port=0",
                        "--springdoc.api-docs.enabled=true",
                        "--techvalley.store.database=registry_"
                                + Ids.next().substring(0, 8).replace("-", ""),
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers(),
                        "--techvalley.access.issuer=" + TestIssuer.shared().url());
    }
}
