package ma.techvalley.gateway.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.Segment;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SuppressionTest {
    private static final int THRESHOLD = 3;

    @Example
    void aParkThatIsTheOnlySmallOneOfItsRegionHidesAnother() {
        List<HeadcountReportState> reports = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reports.add(report("big-" + i, "MA-06", "large", Map.of(Segment.ITO, 100)));
            reports.add(report("middle-" + i, "MA-06", "middle", Map.of(Segment.ITO, 10)));
        }
        reports.add(report("alone", "MA-06", "small", Map.of(Segment.ITO, 7)));
        Map<Cell, JobCount> counts = new JobMonth(reports, THRESHOLD).counts();
        assertThat(counts.get(new Cell("MA-06", "small", null))).isEqualTo(JobCount.HIDDEN);
        assertThat(counts.get(new Cell("MA-06", "middle", null))).isEqualTo(JobCount.HIDDEN);
        assertThat(counts.get(new Cell("MA-06", "large", null))).isEqualTo(JobCount.shown(500));
        assertThat(counts.get(new Cell("MA-06", null, null))).isEqualTo(JobCount.shown(557));
        assertThat(counts.get(Cell.NATION)).isEqualTo(JobCount.shown(557));
    }

    /** Five regions of one park each, as Morocco has them, with segments in which one or two companies work. */
    @Example
    void aFewSmallCellsDoNotHideTheNationNorItsRegions() {
        Random random = new Random(0);
        List<HeadcountReportState> reports = new ArrayList<>();
        for (int company = 0; company < 66; company++) {
            int region = 1 + random.nextInt(5);
            Map<Segment, Integer> segments = new EnumMap<>(Segment.class);
            for (int i = random.nextInt(3); i >= 0; i--) {
                segments.put(Segment.values()[random.nextInt(5)], 15 + random.nextInt(285));
            }
            reports.add(report("company-" + company, "MA-0" + region, "park-" + region, segments));
        }
        reports.add(report("alone", "MA-06", "park-6", Map.of(Segment.KPO, 20)));
        Map<Cell, JobCount> counts = new JobMonth(reports, THRESHOLD).counts();
        assertThat(counts.get(Cell.NATION).suppressed()).isFalse();
        assertThat(counts.values().stream().filter(JobCount::suppressed)).hasSizeLessThan(counts.size() / 2);
    }

    @Property(tries = 500)
    void nothingHiddenCanBeCalculated(@ForAll long seed) {
        Figures figures = Figures.of(reports(new Random(seed)));
        Set<Cell> hidden = Suppression.of(figures, THRESHOLD);
        figures.cells()
                .forEach((cell, figure) -> assertThat(
                                hidden.contains(cell) || figure.companies().size() >= THRESHOLD)
                        .isTrue());
        List<Sum> sums = Sum.among(figures.cells().keySet());
        assertThat(new Calculation(sums, hidden).calculable()).isEmpty();
        for (Sum sum : sums) {
            Set<String> behind = new HashSet<>();
            sum.parts().stream()
                    .filter(hidden::contains)
                    .forEach(part -> behind.addAll(figures.cells().get(part).companies()));
            assertThat(behind.isEmpty() || hidden.contains(sum.total()) || behind.size() >= THRESHOLD)
                    .as("remainder of %s", sum)
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void whatIsCalculableIsFoundByGuessingToo(@ForAll long seed) {
        Random random = new Random(seed);
        Figures figures = Figures.of(reports(random));
        Set<Cell> hidden = new HashSet<>(figures.cells().keySet());
        hidden.removeIf(_ -> random.nextInt(3) > 0);
        List<Sum> sums = Sum.among(figures.cells().keySet());
        // Filling in the one unknown of a sum again and again is what a reader with a pencil does.
        Set<Cell> unknown = new HashSet<>(hidden);
        boolean found = true;
        while (found) {
            found = false;
            for (Sum sum : sums) {
                List<Cell> open =
                        sum.members().stream().filter(unknown::contains).toList();
                found |= open.size() == 1 && unknown.remove(open.getFirst());
            }
        }
        hidden.removeAll(unknown);
        Set<Cell> all = new HashSet<>(hidden);
        all.addAll(unknown);
        assertThat(new Calculation(sums, all).calculable()).containsAll(hidden);
    }

    private static List<HeadcountReportState> reports(Random random) {
        List<HeadcountReportState> reports = new ArrayList<>();
        int companies = 1 + random.nextInt(25);
        for (int company = 0; company < companies; company++) {
            for (int site = random.nextInt(3); site >= 0; site--) {
                int place = random.nextInt(6);
                Map<Segment, Integer> segments = new EnumMap<>(Segment.class);
                for (int i = random.nextInt(3); i >= 0; i--) {
                    segments.put(Segment.values()[random.nextInt(5)], 1 + random.nextInt(50));
                }
                reports.add(report("company-" + company, "MA-0" + (1 + place / 3), "park-" + place, segments));
            }
        }
        return reports;
    }

    private static HeadcountReportState report(
            String company, String region, String park, Map<Segment, Integer> segments) {
        int employees = segments.values().stream().mapToInt(Integer::intValue).sum();
        return new HeadcountReportState(
                company + park,
                company,
                company + park,
                park,
                region,
                YearMonth.of(2026, 10),
                1,
                new Headcount(
                        employees,
                        new Headcount.Contracts(employees, 0, 0),
                        0,
                        new Headcount.Gender(0, employees),
                        new Headcount.Nationality(employees, 0),
                        segments,
                        0,
                        0,
                        BigDecimal.ONE));
    }
}
