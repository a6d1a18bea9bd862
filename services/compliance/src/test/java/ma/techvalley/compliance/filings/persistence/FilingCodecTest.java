package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.SampleFilings;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FilingCodecTest {
    private static final Filing FILING = SampleFilings.submitted("f", "001", Instant.parse("2025-05-05T09:00:00Z"));

    @Test
    void readsWhatItWrites() {
        assertThat(FilingCodec.codec().read(FilingCodec.codec().write(FILING), Filing.class))
                .isEqualTo(FILING);
    }

    @Test
    void readsFilingsOfVersionsThatKnewNeitherRegimesNorDeadlines() {
        Document old = FilingCodec.codec().write(FILING);
        old.remove("deadlines");
        old.remove("regime");
        old.remove("changes");
        old.remove("ending");
        old.remove("controllerCompany");

        assertThat(FilingCodec.codec().read(old, Filing.class))
                .returns(null, Filing::deadlines)
                .returns(null, Filing::regime)
                .returns(null, Filing::changes)
                .returns(null, Filing::ending)
                .returns(null, Filing::controllerCompany)
                .returns(FILING.items(), Filing::items);
    }

    @Test
    void readsFilingsOfVersionsWhoseDeadlinesCausedNothing() {
        Document old = FilingCodec.codec().write(FILING);
        old.remove("alarms");
        old.getList("deadlines", Map.class).forEach(deadline -> deadline.remove("remindAt"));
        old.append("caseNumber", "D-1/2025");

        Filing read = FilingCodec.codec().read(old, Filing.class);

        assertThat(read.deadlines()).hasSize(2);
        assertThat(read.dueAt()).isEmpty();
    }
}
