package ma.techvalley.bench.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.load.Load;
import ma.techvalley.bench.load.Server;
import org.HdrHistogram.Histogram;

/** Latencies of servers in an open loop, at parts of their capacity. */
final class Latencies {
    private static final int CONNECTIONS = 16;
    private static final List<String> PATHS =
            Question.recorded().stream().map(Question::path).toList();

    private final List<Server> servers;
    private final List<Integer> loads;
    /** What is shown, by whose and at which load. */
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    /** @param loads in per cent of the capacity */
    Latencies(List<Server> servers, List<Integer> loads) {
        this.servers = servers;
        this.loads = loads;
    }

    void round(int round, Duration turn) throws IOException, InterruptedException {
        for (Server server : Rounds.rotated(servers, round)) {
            Load load = new Load(server.uri(), PATHS, CONNECTIONS);
            double capacity = load.closed(turn).perSecond();
            for (int percent : loads) {
                Histogram nanos = load.open(capacity * percent / 100, turn).nanos();
                keep(server, percent, "p50", nanos.getValueAtPercentile(50));
                keep(server, percent, "p99", nanos.getValueAtPercentile(99));
            }
        }
    }

    /** In the order of loads. */
    List<Figure> figures(String where) {
        List<Figure> figures = new ArrayList<>();
        for (int percent : loads) {
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
