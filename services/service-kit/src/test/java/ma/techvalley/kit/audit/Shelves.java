package ma.techvalley.kit.audit;

import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.NotesApplication;
import ma.techvalley.kit.rig.Bearer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.kit.web.access.TestIssuer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running service with a {@link Shelf}. */
final class Shelves implements AutoCloseable {
    static final Actor SUPERVISOR = new Actor("u-supervisor", Set.of(Role.CNDP_SUPERVISOR), Set.of(), Set.of());
    static final Actor INVESTOR = new Actor("u-investor", Set.of(Role.INVESTOR), Set.of(), Set.of());
    static final Actor AUDITOR = new Actor("u-auditor", Set.of(Role.AUDITOR), Set.of(), Set.of());
    private final ConfigurableApplicationContext context;

    Shelves(String store, String database) {
        context = KitApplication.of(NotesApplication.class, "notes")
                .sources(Shelf.class)
                .run(
                        "--server.port=0",
                        "--techvalley.access.issuer=" + TestIssuer.shared().url(),
                        "--logging.level.root=WARN",
                        "--techvalley.store.timeout=500ms",
                        "--techvalley.store.database=" + database,
                        "--techvalley.store.uri=" + store,
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers());
    }

    static String freshDatabase() {
        return "audit_" + Ids.next().replace("-", "");
    }

    Http as(Actor actor) {
        return new Http(port(), "", Bearer.of(actor));
    }

    Http withBearer(Bearer bearer) {
        return new Http(port(), "", bearer);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
