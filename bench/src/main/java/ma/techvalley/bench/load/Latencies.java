package ma.techvalley.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Rounds;
import org.HdrHistogram.Histogram;

/** Latencies of servers in an open loop, at parts of their capacity: of what the same client gets in a closed loop in that round. */
public final class Latencies {
    /** In per cent of the capacity. */
    private static final List<Integer> LOADS = List.of(30, 60, 80);

    private final List<Server> servers;
    private final Function<URI, Load> loads;
    /** What is shown, by whose and at which load. */
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    /** @param loads what each server is asked */
    public Latencies(List<Server> servers, Function<URI, Load> loads) {
        this.servers = servers;
        this.loads = loads;
    }

    public void round(int round, Duration turn) throws IOException, InterruptedException {
        for (Server server : Rounds.rotated(servers, round)) {
            Load load = loads.apply(server.uri());
            double capacity = load.closed(turn).perSecond();
            for (int percent : LOADS) {
                Histogram nanos = load.open(capacity * percent / 100, turn).nanos();
                keep(server, percent, "p50", nanos.getValueAtPercentile(50));
                keep(server, percent, "p99", nanos.getValueAtPercentile(99));
            }
        }
    }

    /** In the order of loads. */
    public List<Figure> figures(String where) {
        List<Figure> figures = new ArrayList<>();
        for (int percent : LOADS) {
            for (Server server : servers) {
                for (String percentile : List.of("p50", "p99")) {
                    String name = name(server, percent, percentile);
                    figures.add(Figure.measured(
                            "latency in an open loop, " + where, name, "ms", millis.getOrDefault(name, List.of())));
                }
            }
        }
        return figures;
    }

    private void keep(Server server, int percent, String percentile, long nanos) {
        millis.computeIfAbsent(name(server, percent, percentile), _ -> new ArrayList<>())
                .add(nanos / 1e6);
    }

    private static String name(Server server, int percent, String percentile) {
        return "%s, %s at %d %%".formatted(server.name(), percentile, percent);
    }
}
