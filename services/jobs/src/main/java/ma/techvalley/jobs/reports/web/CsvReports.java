package ma.techvalley.jobs.reports.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.kit.web.Csv;

/** Reports as CSV (RFC 4180), in UTF-8 with the mark that spreadsheets recognise it by. */
final class CsvReports {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final List<String> HEAD = Stream.of(
                    Stream.of("id", "company", "site", "park", "region", "month", "revision", "reportedAt", "reason"),
                    Stream.of("employees", "cdi", "cdd", "otherContracts", "anapecTrainees", "women", "men"),
                    Stream.of("moroccan", "foreign"),
                    Arrays.stream(Segment.values()).map(Enum::name),
                    Stream.of("hires", "departures", "grossPayroll"))
            .flatMap(names -> names)
            .toList();

    private CsvReports() {}

    static String write(ReportPage page) {
        return Stream.concat(Stream.of(HEAD), page.reports().stream().map(report -> row(report.state())))
                .map(Csv::line)
                .collect(Collectors.joining("", Csv.BYTE_ORDER_MARK, ""));
    }

    private static List<Object> row(HeadcountReport report) {
        return Stream.concat(about(report), figures(report.current().headcount()))
                .toList();
    }

    private static Stream<Object> about(HeadcountReport report) {
        return Stream.of(
                report.id(),
                report.workplace().company(),
                report.workplace().site(),
                report.workplace().park(),
                report.workplace().region(),
                report.month(),
                report.current().number(),
                report.current().at(),
                Objects.requireNonNullElse(report.current().reason(), ""));
    }

    private static Stream<Object> figures(Headcount headcount) {
        return Stream.of(
                        people(headcount),
                        Arrays.stream(Segment.values())
                                .map(segment -> headcount.segments().getOrDefault(segment, 0)),
                        Stream.of(
                                headcount.hires(),
                                headcount.departures(),
                                headcount.grossPayroll().toPlainString()))
                .flatMap(figures -> figures);
    }

    private static Stream<Object> people(Headcount headcount) {
        return Stream.of(
                headcount.employees(),
                headcount.contracts().cdi(),
                headcount.contracts().cdd(),
                headcount.contracts().other(),
                headcount.anapecTrainees(),
                headcount.gender().women(),
                headcount.gender().men(),
                headcount.nationality().moroccan(),
                headcount.nationality().foreign());
    }
}
