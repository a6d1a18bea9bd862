package ma.techvalley.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Jvm;

/** The gateway as it is delivered; it knows no service unless it is told one, since reads need none. */
public record Gateway(Child child, URI uri, String settings) implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    /** Returns when it has read all there is. @param more of its settings */
    public static Gateway start(Delivered gateway, Broker broker, String heap, Path work, String... more)
            throws IOException, InterruptedException {
        int port = Ports.free();
        Jvm jvm = Jvm.jar(gateway.jar(), heap);
        List<String> command = new ArrayList<>(jvm.command(
                "--server.port=" + port,
                "--techvalley.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--techvalley.refusals.file=" + work.resolve("refusals"),
                "--techvalley.gateway.rates.loopback=false",
                "--logging.level.root=WARN"));
        command.addAll(List.of(more));
        Child child = Child.server(command, work.resolve("gateway.log"));
        URI uri = URI.create("http://127.0.0.1:" + port);
        Readiness.await(child, uri.resolve("/actuator/health/readiness"), START);
        return new Gateway(child, uri, jvm.settings());
    }

    @Override
    public void close() {
        child.close();
    }
}
