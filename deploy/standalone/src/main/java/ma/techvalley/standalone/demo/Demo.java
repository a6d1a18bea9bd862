package ma.techvalley.standalone.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Loads the demo data through the public API. */
public final class Demo {
    private static final long SEED = 2030;
    private static final int UNREGISTERED = 100;
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private Demo() {}

    /**
     * Loads what is not there yet, so it may be repeated after a run that was broken off.
     *
     * @throws DemoFailure naming the request that failed
     */
    public static void load(URI gateway, HttpClient client, Authorization authorization) throws InterruptedException {
        load(new Api(gateway, client, authorization), YearMonth.now(MOROCCO));
    }

    /** @param thisMonth to which all dates are relative */
    static void load(Api api, YearMonth thisMonth) throws InterruptedException {
        List<Stage> stages = new Script(plan(thisMonth)).stages();
        Crew crew = new Crew(api);
        try (Progress progress =
                Progress.of(stages.stream().mapToInt(Stage::requests).sum())) {
            for (Stage stage : stages) {
                progress.stage(stage.name());
                crew.work(stage.lanes(), progress);
            }
        }
    }

    /** ICEs of those for whom the demo accounts act: the demo's companies, and some that are there to be registered. */
    public static List<String> companies() {
        return Stream.concat(
                        plan(YearMonth.now(MOROCCO)).companies().stream().map(DemoCompany::ice),
                        Identifiers.unregistered(UNREGISTERED))
                .toList();
    }

    /** Codes of the parks that the demo's operator runs: the real ones, and that of the measurements. */
    public static List<String> parks() {
        return Stream.concat(Parks.all().stream().map(DemoPark::code), Stream.of("bench-park"))
                .toList();
    }

    private static Plan plan(YearMonth thisMonth) {
        return Plan.of(SEED, thisMonth, Parks.all());
    }
}
