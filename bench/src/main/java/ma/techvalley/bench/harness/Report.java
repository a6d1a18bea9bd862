package ma.techvalley.bench.harness;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * One benchmark's result, as it is kept.
 *
 * @param settings of the contestants and of the run, as somebody needs them who wants to repeat it
 * @param notes what was left out, and what was not steady
 */
public record Report(
        String name,
        String title,
        Instant at,
        Machine machine,
        Map<String, String> settings,
        List<Figure> figures,
        List<String> notes) {
    public static Report of(String name, String title, Findings findings) {
        return new Report(
                name,
                title,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Machine.here(),
                findings.settings(),
                findings.figures(),
                findings.notes());
    }
}
