package ma.techvalley.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.identity.IdentityApplication;
import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.standalone.demo.Demo;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The services and the gateway, each its own Spring context on its own port, the services on loopback whatever address the gateway listens on. */
final class Contexts implements AutoCloseable {
    /** On the one class path of all; on its own a service does not have it. */
    private static final String GATEWAYS_LIBRARY = Stream.of(
                    "GatewayServerMvcAutoConfiguration",
                    "GatewayMvcClassPathWarningAutoConfiguration",
                    "filter.FilterAutoConfiguration",
                    "handler.HandlerFunctionAutoConfiguration",
                    "handler.GatewayMultipartAutoConfiguration",
                    "predicate.PredicateAutoConfiguration",
                    "config.DefaultFunctionConfiguration")
            .map("org.springframework.cloud.gateway.server.mvc."::concat)
            .collect(Collectors.joining(","));

    private final Options options;
    private final DataDirectory data;
    private final Backends backends;
    private final Map<Part, ConfigurableApplicationContext> running = new ConcurrentHashMap<>();

    Contexts(Options options, DataDirectory data, Backends backends) {
        this.options = options;
        this.data = data;
        this.backends = backends;
    }

    /** Starts as many at once as there are cores. */
    void start(Progress progress) {
        try (ExecutorService starters =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<CompletableFuture<Void>> starts = Stream.concat(
                            Stream.of(Part.GATEWAY, Part.IDENTITY), Part.SERVICES.stream())
                    .map(part -> CompletableFuture.runAsync(() -> start(part, progress), starters))
                    .toList();
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException failure) {
            throw explained(failure);
        }
    }

    /** Starts one. */
    void start(Part part, Progress progress) {
        SpringApplicationBuilder application = part == Part.IDENTITY
                ? IdentityApplication.application()
                : KitApplication.of(part.application(), part.name());
        String[] arguments = part == Part.IDENTITY ? identityArguments() : arguments(part);
        running.put(part, application.registerShutdownHook(false).run(arguments));
        progress.done(part.name());
    }

    /** Stops one, as if its process had been ended; the others go on. */
    void stop(Part part) {
        Optional.ofNullable(running.remove(part)).ifPresent(ConfigurableApplicationContext::close);
    }

    /** The services side by side, then the gateway, so that the relays' last batches still reach its memory. */
    @Override
    public void close() {
        Optional<ConfigurableApplicationContext> gateway = Optional.ofNullable(running.remove(Part.GATEWAY));
        try (ExecutorService stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            running.values().forEach(service -> stoppers.execute(service::close));
        }
        running.clear();
        gateway.ifPresent(ConfigurableApplicationContext::close);
    }

    private String[] identityArguments() {
        boolean demo = data.isDemo(options.demo());
        return new String[] {
            "--server.port=" + options.identityPort(),
            "--server.address=127.0.0.1",
            "--techvalley.identity.issuer=" + options.issuer(),
            "--techvalley.identity.directory=" + data.identity(),
            "--techvalley.identity.web.redirect-uris=" + options.gateway() + "/signed-in",
            "--techvalley.identity.web.signed-out-uris=" + options.gateway() + "/",
            "--techvalley.identity.demo=" + demo,
            "--techvalley.identity.demo-companies=" + String.join(",", demo ? Demo.companies() : List.of()),
            "--techvalley.identity.demo-parks=" + String.join(",", demo ? Demo.parks() : List.of())
        };
    }

    private String[] arguments(Part part) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + options.port(part),
                "--techvalley.access.issuer=" + options.issuer(),
                "--techvalley.store.uri=" + backends.storeUri(),
                "--techvalley.kafka.bootstrap-servers=" + backends.bootstrapServers()));
        if (part == Part.GATEWAY) {
            // On loopback everybody is the same person; whoever comes from elsewhere is counted.
            arguments.add("--techvalley.gateway.rates.loopback=false");
            arguments.add("--techvalley.refusals.file=" + data.refusals());
            // Made by identity, which may still be starting: read when the first token is needed.
            arguments.add("--techvalley.gateway.history.credentials="
                    + data.identity().resolve("credentials"));
            arguments.add("--techvalley.gateway.history.client="
                    + (data.isDemo(options.demo()) ? "demo-gateway" : "gateway"));
        } else {
            arguments.add("--server.address=127.0.0.1");
            arguments.add("--techvalley.inbox.instance=standalone");
            arguments.add("--spring.autoconfigure.exclude=" + GATEWAYS_LIBRARY);
        }
        IntStream.range(0, Part.SERVICES.size())
                .mapToObj(index -> "--techvalley.gateway.services.%s=http://127.0.0.1:%d"
                        .formatted(Part.SERVICES.get(index).name(), options.servicePort(index)))
                .forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private static StartFailure explained(Throwable failure) {
        return Failures.find(failure, PortInUseException.class)
                .map(taken -> new StartFailure(
                        "Port %d is in use. Choose another with --port N (N and the five ports after it)."
                                .formatted(taken.getPort())))
                .orElseGet(() -> new StartFailure("A service cannot start: " + Failures.root(failure)));
    }
}
