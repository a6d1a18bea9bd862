package ma.techvalley.jobs.rig;

import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.jobs.JobsApplication;
import ma.techvalley.kit.inbox.VersionedView;
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
                        "--logging.level.root=WARN",
                        "--techvalley.store.database=jobs_it",
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers());
    }

    /** Its HTTP interface. */
    public static Http http() {
        return new Http(
                ((WebServerApplicationContext) SERVICE.context).getWebServer().getPort());
    }

    /** Whether it has read that version of another service's aggregate. */
    public static boolean knows(String aggregateId, long version) {
        return SERVICE.context.getBeansOfType(VersionedView.class).values().stream()
                .anyMatch(view -> view.holds(aggregateId, version));
    }
}
