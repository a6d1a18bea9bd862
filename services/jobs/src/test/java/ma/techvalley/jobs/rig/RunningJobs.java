package ma.techvalley.jobs.rig;

import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.jobs.JobsApplication;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.kit.rig.Endpoints;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.kit.rig.Published;
import ma.techvalley.kit.web.access.TestIssuer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on the shared broker and store, one for all tests of a JVM since there is one topic. */
public final class RunningJobs {
    private static final RunningJobs SERVICE = new RunningJobs();
    private final ConfigurableApplicationContext context;

    private RunningJobs() {
        Neighbours.createTopics();
        context = JobsApplication.application()
                .run(
                        "--server.port=0",
                        "--springdoc.api-docs.enabled=true",
                        "--logging.level.root=WARN",
                        "--techvalley.store.database=jobs_it",
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.access.issuer=" + TestIssuer.shared().url(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers());
    }

    /** Its HTTP interface. */
    public static Http http() {
        return new Http(
                ((WebServerApplicationContext) SERVICE.context).getWebServer().getPort(), "/api/v1/headcount-reports");
    }

    /** Waits until a company's reports have at least so many events, then returns all they have. */
    public static List<Event> published(String company, int atLeast) {
        return new Published(Topic.JOBS).of(company, atLeast);
    }

    /** All that it serves. */
    public static Set<String> endpoints() {
        return Endpoints.of(SERVICE.context, "ma.techvalley");
    }

    /** Whether it has read that version of another service's aggregate. */
    public static boolean knows(String aggregateId, long version) {
        return SERVICE.context.getBeansOfType(VersionedView.class).values().stream()
                .anyMatch(view -> view.holds(aggregateId, version));
    }
}
