package ma.techvalley.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    private Path directory;

    private static Report report(String name, double median) {
        var findings = new Findings();
        findings.setting("floor", "-Xmx1g <fast>");
        findings.figure(Figure.measured("time", "floor", "µs", List.of(1.0, 2.0, 3.0)));
        findings.figure(Figure.ratio(
                "ours / floor", List.of(median, median, median), List.of(1.0, 1.0, 1.0), Reach.atMost(1.5)));
        findings.note("one thing was left out");
        return Report.of(name, "What " + name + " measures", findings);
    }

    @Test
    void readsWhatItKept() throws Exception {
        var reports = new Reports(directory);
        Report kept = report("R2", 1.2);

        reports.keep(kept);

        assertThat(reports.all()).containsExactly(kept);
    }

    @Test
    void makesOnePageOfAllReportsThatNeedsNothingElse() throws Exception {
        var reports = new Reports(directory);
        reports.keep(report("R2", 1.2));
        reports.keep(report("R1", 9.0));
        reports.keep(report("R1", 1.7));

        String page = Files.readString(directory.resolve("index.html"));
        assertThat(page).containsSubsequence("What R1 measures", "What R2 measures");
        assertThat(page).contains("1.70 (1.70 to 1.70) × ≤ 1.50: missed", "1.20 (1.20 to 1.20) × ≤ 1.50: reached");
        assertThat(page)
                .contains("-Xmx1g &lt;fast&gt;", "one thing was left out")
                .doesNotContain("9.00", "<fast>");
        assertThat(page).doesNotContain("http", "<script", "src=", "NaN");
    }

    @Test
    void printsLowestMedianAndHighestWithWhatIsAsked() {
        String table = Table.of(report("R1", 1.7));

        assertThat(table).containsPattern("floor +1\\.00 +2\\.00 +3\\.00 +µs");
        assertThat(table).containsPattern("ours / floor +1\\.70 +1\\.70 +1\\.70 +× +≤ 1\\.50: missed");
    }

    @Test
    void printsHowEverybodyWasSet() {
        assertThat(Table.of(report("R1", 1.7))).contains("with: floor: -Xmx1g <fast>");
    }

    @Test
    void namesNoMachine() throws Exception {
        assertThat(Machine.here().toString())
                .doesNotContain(
                        Files.readString(Path.of("/proc/sys/kernel/hostname")).strip());
    }
}
