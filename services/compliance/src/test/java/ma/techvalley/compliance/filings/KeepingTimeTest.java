package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.InMemoryCaseNumbers;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transfer on its base, whose time is over at the same moment, 5 July 2025. */
class KeepingTimeTest {
    private static final Instant START = SampleFilings.COMMAND.now();
    private static final Instant NEAR = Instant.parse("2025-06-21T23:00:00Z");
    private static final Instant END = Instant.parse("2025-07-05T23:00:00Z");
    private static final Instant LATER = Instant.parse("2031-01-01T00:00:00Z");
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));

    @BeforeEach
    void submit() {
        create("base", SampleFilings.request("001"));
        create("t", SampleFilings.guaranteed("base"));
    }

    @Test
    void numbersFirstWhatACrashHasLeft() {
        keep("t", START);

        assertThat(filing("t").caseNumber()).isEqualTo("T-1/2025");
        assertThat(filings.due(START)).isEmpty();
    }

    @Test
    void grantsAfterAnOutageTheBaseBeforeItsTransfer() {
        keep("t", LATER);

        assertThat(filing("base")).returns(Stage.GRANTED, Filing::stage);
        assertThat(filing("t")).returns(Stage.GRANTED, Filing::stage);
        assertThat(filing("t").review().verdict()).isEqualTo(Verdict.silence(END));
    }

    @Test
    void grantsNoTransferWhoseBaseIsRefused() {
        keep("base", START);
        Command late = SampleFilings.by(REVIEWER, END.minusMillis(1));
        filings.change("base", late, base -> base.taken(REVIEWER));
        filings.change("base", late, base -> base.refused(REVIEWER, SampleFilings.REFUSED));

        keep("t", LATER);

        assertThat(filing("t")).returns(Stage.SUBMITTED, Filing::stage);
        assertThat(filings.due(LATER)).isEmpty();
    }

    @Test
    void doesEverythingOnceWhereverTheClockJumps() {
        keep("base", NEAR);
        long reminded = filings.get("base").version();
        keep("base", START);
        keep("base", END.minusMillis(1));
        assertThat(filings.get("base").version()).isEqualTo(reminded);

        keep("base", LATER);
        assertThat(filings.get("base").version()).isEqualTo(reminded + 1);
        keep("base", START);
        keep("base", LATER);
        assertThat(filings.get("base").version()).isEqualTo(reminded + 1);
    }

    /** As an instance that has just been started, at a moment. */
    private void keep(String id, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        new KeepingTime(filings, new NumberingFiling(filings, new InMemoryCaseNumbers(), clock), clock).keep(id);
    }

    private void create(String id, Submission submission) {
        Command command = Command.internal("c", START);
        filings.create(
                id, command, Filing.submitted(id, submission, SampleFilings.LAW.judge(submission, START), command));
    }

    private Filing filing(String id) {
        return filings.get(id).state();
    }
}
