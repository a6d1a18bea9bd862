package ma.techvalley.compliance.filings.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.Mark;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.web.Csv;

/** Writes a whole queue as lines of a table, part by part: what it holds at a time is one part, however much there is. */
final class QueueCsv {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final int PART = 500;
    private static final String HEADING = Csv.line(List.of(
            "id",
            "company",
            "controllerName",
            "processing",
            "kind",
            "nature",
            "stage",
            "caseNumber",
            "instrumentNumber",
            "officer",
            "submittedAt",
            "deadline",
            "escalatedAt",
            "marks"));

    private final Filings filings;
    private final FilingSearch search;
    private final OutputStream out;

    QueueCsv(Filings filings, FilingSearch search, OutputStream out) {
        this.filings = filings;
        this.search = search;
        this.out = out;
    }

    /** What moves in the list meanwhile may be left out or come twice, if it is sorted by what has moved. */
    void write() throws IOException {
        text(Csv.BYTE_ORDER_MARK + HEADING);
        Optional<FilingPosition> last = Optional.empty();
        do {
            last = part(last);
        } while (last.isPresent());
    }

    private Optional<FilingPosition> part(Optional<FilingPosition> after) throws IOException {
        List<Stored<Filing>> part = filings.part(search, after, PART);
        text(part.stream().map(filing -> line(FilingSummary.of(filing.state()))).collect(Collectors.joining()));
        return part.size() < PART
                ? Optional.empty()
                : Optional.of(FilingPosition.of(part.getLast().state(), search.order()));
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(FilingSummary filing) {
        return Csv.line(Arrays.asList(
                filing.id(),
                filing.company(),
                filing.controllerName(),
                filing.processing(),
                filing.kind(),
                filing.nature(),
                filing.stage(),
                filing.caseNumber(),
                filing.instrumentNumber(),
                filing.officer(),
                filing.submittedAt(),
                filing.deadline(),
                filing.escalatedAt(),
                filing.marks().stream().map(Mark::name).collect(Collectors.joining(" "))));
    }
}
