package ma.techvalley.standalone.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Loads the demo data through the public API. */
public final class Demo {
    private static final long SEED = 2030;
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private Demo() {}

    /**
     * Loads what is not there yet, so it may be repeated after a run that was broken off.
     *
     * @throws DemoFailure naming the request that failed
     */
    public static void load(URI gateway, HttpClient client) throws InterruptedException {
        load(gateway, client, YearMonth.now(MOROCCO));
    }

    /** @param thisMonth to which all dates are relative */
    static void load(URI gateway, HttpClient client, YearMonth thisMonth) throws InterruptedException {
        List<Stage> stages = new Script(Plan.of(SEED, thisMonth, Parks.all())).stages();
        Crew crew = new Crew(new Api(gateway, client));
        try (Progress progress =
                Progress.of(stages.stream().mapToInt(Stage::requests).sum())) {
            for (Stage stage : stages) {
                progress.stage(stage.name());
                crew.work(stage.lanes(), progress);
            }
        }
    }
}
