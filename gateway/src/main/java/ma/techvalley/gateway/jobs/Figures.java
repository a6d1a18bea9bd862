package ma.techvalley.gateway.jobs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.jobs.HeadcountReportState;

/** All cells of one month, each added up from the reports. */
final class Figures {
    private final Map<Cell, Figure> cells = new LinkedHashMap<>();

    private Figures() {}

    static Figures of(Collection<HeadcountReportState> reports) {
        var figures = new Figures();
        reports.forEach(figures::add);
        return figures;
    }

    Map<Cell, Figure> cells() {
        return cells;
    }

    private void add(HeadcountReportState report) {
        Cell park = new Cell(report.region(), report.park(), null);
        for (Cell place : List.of(park, park.wider(), Cell.NATION)) {
            count(place, report.company(), report.headcount().employees());
            report.headcount().segments().forEach((segment, employees) -> {
                if (employees > 0) {
                    count(new Cell(place.region(), place.park(), segment), report.company(), employees);
                }
            });
        }
    }

    private void count(Cell cell, String company, int employees) {
        cells.computeIfAbsent(cell, _ -> new Figure()).add(company, employees);
    }
}
