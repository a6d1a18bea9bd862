package ma.techvalley.compliance.filings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.compliance.filings.persistence.InMemoryFilings;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueCsvTest {
    private static final Instant NOON = Instant.parse("2025-05-05T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1_000, 1_001})
    void hasEveryFilingOnceHoweverManyPartsItIsReadIn(int count) throws IOException {
        List<String> ids =
                IntStream.range(0, count).mapToObj("f%05d"::formatted).toList();
        List<String> lines = lines(
                ids.stream().map(id -> SampleFilings.submitted(id, "001", NOON)).toList());

        assertThat(lines.stream().skip(1).map(line -> line.substring(0, 6))).containsExactlyElementsOf(ids);
    }

    @Test
    void runsNothingInASpreadsheet() throws IOException {
        String named = "{\"controller\": {\"name\": \"=HYPERLINK(1)\", \"address\": \"a\", \"city\": \"c\"}}";
        Submission submission = new Submission(
                "001",
                Kind.DECLARATION,
                Nature.NORMAL,
                Set.of(Trait.CLIENTS),
                null,
                SampleFilings.items().correctedBy(SampleFilings.items(named)),
                null);

        assertThat(lines(List.of(SampleFilings.submitted("f", submission, NOON)))
                        .getLast())
                .isEqualTo("f,001,'=HYPERLINK(1),Clients,DECLARATION,NORMAL,SUBMITTED,,,,2025-05-05T12:00:00Z,"
                        + "2025-05-06T12:00:00Z,,");
    }

    private static List<String> lines(List<Filing> filings) throws IOException {
        var out = new ByteArrayOutputStream();
        new QueueCsv(new InMemoryFilings(() -> filings), FilingSearch.ALL, out).write();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
