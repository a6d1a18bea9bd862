package ma.techvalley.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ma.techvalley.bench.harness.Jvm;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Delivered;
import ma.techvalley.embedded.EmbeddedStore;

/**
 * What is started, and what it needs to be ready.
 *
 * @param root of the project
 */
record Applications(Path root, Path work, Broker broker, EmbeddedStore store) {
    static final String EMPTY = "empty Boot application (floor)";
    static final String SERVICE = "a service: zones";
    static final String FAT_JAR = "zones as a fat jar";
    static final String GATEWAY = "gateway";

    private static final String HEAP = "256m";
    private static final String GATEWAYS_HEAP = "1g";

    Application empty() throws IOException, InterruptedException {
        return new Application(
                        EMPTY,
                        Jvm.own(EmptyApplication.class, HEAP),
                        List.of("--spring.main.banner-mode=off", "--spring.threads.virtual.enabled=true"),
                        work)
                .rehearsed();
    }

    Application service() throws IOException, InterruptedException {
        return new Application(SERVICE, Jvm.jar(zones().jar(), HEAP), arguments(), work).rehearsed();
    }

    /** As one starts what Boot's plugin makes: no extraction, no cache. */
    Application fatJar() throws IOException, InterruptedException {
        List<String> jar = List.of("-jar", zones().bootJar().toString());
        return new Application(FAT_JAR, Jvm.jar(jar, HEAP), arguments(), work);
    }

    Application gateway() throws IOException, InterruptedException {
        Delivered gateway = Delivered.of(root.resolve("gateway"), work);
        List<String> arguments = List.of(
                "--techvalley.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--techvalley.refusals.file=" + work.resolve("refusals"),
                "--logging.level.root=WARN");
        return new Application(GATEWAY, Jvm.jar(gateway.jar(), GATEWAYS_HEAP), arguments, work).rehearsed();
    }

    private Delivered zones() throws IOException, InterruptedException {
        return Delivered.of(root.resolve("services/zones"), work);
    }

    private List<String> arguments() {
        return List.of(
                "--techvalley.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--techvalley.store.uri=" + store.connectionString(),
                "--techvalley.inbox.instance=bench",
                "--logging.level.root=WARN");
    }
}
