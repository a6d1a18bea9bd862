package ma.techvalley.bench.route;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.load.Latencies;
import ma.techvalley.bench.load.Load;
import ma.techvalley.bench.load.Server;
import ma.techvalley.bench.load.Wrk;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Delivered;
import ma.techvalley.bench.platform.Issuer;
import ma.techvalley.contracts.identity.Role;

/** R4: a write through the gateway. */
public final class RouteBenchmark implements Benchmark {
    private static final String PATH = "/api/v1/office-spaces/0190b6b2-0000-7000-8000-000000000001";
    private static final String JSON =
            "{\"fitOut\":\"FITTED\",\"seats\":40,\"terms\":[],\"availabilityDate\":\"2026-01-01\"}";
    private static final int CONNECTIONS = 16;
    private static final Reach OF_NGINX = Reach.atLeast(0.75);
    private static final Reach ADDED_MILLIS = Reach.atMost(0.4);

    private final Path root;

    /** @param root of the project */
    public RouteBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "R4";
    }

    @Override
    public String title() {
        return "A write through the gateway";
    }

    @Override
    public boolean needsWrk() {
        return true;
    }

    @Override
    public Optional<String> lacks() {
        return Nginx.installed().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "nginx is not installed (your system's package nginx): there is NO FLOOR, and whether the gateway"
                                + " reaches its part of it is not known");
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        try (Issuer issuer = new Issuer();
                Broker broker = Broker.start(work.resolve("broker"))) {
            String token = issuer.bearer(Role.ZONE_OPERATOR);
            Wrk wrk = Wrk.with(List.of(PATH), work).sending("PUT", token, JSON);
            Proxies proxies = Proxies.to("512m", wrk, work);
            List<Server> servers = new ArrayList<>();
            try {
                Delivered delivered = Delivered.of(root.resolve("gateway"), work);
                servers.add(proxies.gateway(delivered, broker, issuer));
                servers.add(proxies.stock());
                Optional<Nginx> nginx = Nginx.installed();
                if (nginx.isPresent()) {
                    servers.add(proxies.nginx(nginx.get()));
                }
                lacks().ifPresent(findings::note);
                AddedTime added = new AddedTime(PATH, token, JSON);
                for (Server server : servers) {
                    added.tryOut(server.uri());
                    findings.setting(server.name(), server.settings());
                }
                report(Rounds.of(servers, pace), servers, findings);
                added(proxies, servers, added, pace, findings);
                latency(servers, token, pace, findings);
            } finally {
                servers.forEach(Server::close);
                proxies.service().close();
            }
        }
        findings.setting(
                "writes",
                "PUT with a token, wrk, one thread, 16 connections; the service behind is a servlet that answers at once");
        findings.setting(
                "latency",
                "open loop at parts of what the same client gets in a closed loop in that round, 16 connections");
    }

    private static void report(Rounds rounds, List<Server> servers, Findings findings) {
        findings.restless(rounds, "writes");
        for (Server server : servers) {
            findings.figure(Figure.measured(
                    "processor time of a write, proxy and service",
                    server.name(),
                    "µs",
                    rounds.each(server.name(), Sample::cpuMicros)));
        }
        for (Server server : servers) {
            findings.figure(Figure.measured(
                    "writes in a closed loop", server.name(), "1/s", rounds.each(server.name(), Sample::perSecond)));
        }
        List<Double> ours = rounds.each(Proxies.OURS, Sample::cpuMicros);
        for (Server server : servers) {
            if (!server.name().equals(Proxies.OURS)) {
                findings.figure(Figure.ratio(
                        server.name() + " / gateway",
                        rounds.each(server.name(), Sample::cpuMicros),
                        ours,
                        server.name().equals(Proxies.FLOOR) ? OF_NGINX : null));
            }
        }
    }

    private static void added(Proxies proxies, List<Server> servers, AddedTime added, Pace pace, Findings findings)
            throws IOException {
        Duration turn = pace.turn().dividedBy(2);
        List<List<Double>> millis = servers.stream()
                .map(_ -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int round = 0; round < pace.rounds(); round++) {
            for (Server server : Rounds.rotated(servers, round)) {
                millis.get(servers.indexOf(server)).add(added.millis(proxies.address(), server.uri(), turn));
            }
        }
        for (Server server : servers) {
            Figure figure = Figure.measured(
                    "added to the median of a write", server.name(), "ms", millis.get(servers.indexOf(server)));
            findings.figure(server.name().equals(Proxies.OURS) ? figure.reaching(ADDED_MILLIS) : figure);
        }
    }

    private static void latency(List<Server> servers, String token, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        List<String> sending = List.of("PUT", token, JSON);
        Latencies latencies = new Latencies(servers, uri -> new Load(uri, List.of(PATH), CONNECTIONS, sending));
        for (int round = 0; round < pace.rounds(); round++) {
            latencies.round(round, pace.turn().dividedBy(2));
        }
        latencies.figures("writes").forEach(findings::figure);
    }
}
