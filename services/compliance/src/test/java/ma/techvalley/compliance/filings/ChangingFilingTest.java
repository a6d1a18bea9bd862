package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.filings.ChangingFiling.Notice;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.InMemoryCaseNumbers;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A granted base {@code D-1/2025} and a granted transfer {@code T-1/2025} on it; the notices are of Tuesday, 20 May 2025. */
class ChangingFilingTest {
    private static final Instant NOW = Instant.parse("2025-05-20T09:00:00Z");
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final SubmittingFiling submitting = new SubmittingFiling(
            filings,
            ice -> true,
            new NumberingFiling(filings, new InMemoryCaseNumbers(), Clock.systemUTC()),
            SampleFilings.LAW);
    private final ChangingFiling changing = new ChangingFiling(filings, submitting);
    private String base = "";
    private String transfer = "";

    @BeforeEach
    void grantBoth() {
        base = granted(SampleFilings.submission("001"));
        transfer = granted(SampleFilings.guaranteed(base));
    }

    @Test
    void isAFilingOfItsOwnThatCarriesTheInitialNumber() {
        Filing change = change(base, new Notice("D-GC-1/2025", null), base(), "k");

        assertThat(change.caseNumber()).isEqualTo("D-2/2025");
        assertThat(change.changes()).isEqualTo(new Changes(base, "D-GC-1/2025", null));
        assertThat(change.deadlines())
                .extracting(LegalDeadline::clock)
                .containsExactly(LegalClock.RECEIPT, LegalClock.MOVE_TO_AUTHORISATION);
    }

    @Test
    void keepsTheDayByWhichAChangeOfATransferWasToBeNotified() {
        Filing change = change(transfer, new Notice("T-1/2025", LocalDate.of(2025, 5, 9)), transfer(), "k");

        assertThat(change.base()).isEqualTo(base);
        assertThat(change.deadlines()).hasSize(2);
        LegalDeadline notice = Objects.requireNonNull(change.deadlines()).getLast();
        assertThat(notice)
                .returns(LegalClock.TRANSFER_CHANGE, LegalDeadline::clock)
                .returns(Instant.parse("2025-05-21T23:00:00Z"), LegalDeadline::endsAt)
                .returns("decree 2-09-165, article 49", LegalDeadline::text);
        assertThat(change.alarms())
                .extracting(Alarm::clock)
                .containsExactly(LegalClock.AUTHORISATION, LegalClock.AUTHORISATION);
    }

    @Test
    void keepsThatDayWhenTheChangeIsCorrectedOrItsTimeExtended() {
        Filing change = change(transfer, new Notice("T-1/2025", LocalDate.of(2025, 5, 9)), transfer(), "k");
        Filing excepted = Corrections.corrected(
                        change,
                        SampleFilings.correction("{\"ground\": {\"exception\": \"CONTRACT\"}}"),
                        SampleFilings.LAW,
                        SampleFilings.by(ADMINISTRATOR, NOW))
                .state();
        assertThat(excepted.deadlines()).extracting(LegalDeadline::clock).containsExactly(LegalClock.TRANSFER_CHANGE);
        assertThat(excepted.dueAt()).isEmpty();

        Filing extended = change.taken(REVIEWER)
                .state()
                .extended("experts", SampleFilings.LAW, SampleFilings.by(REVIEWER, NOW))
                .state();
        assertThat(extended.deadlines())
                .extracting(LegalDeadline::clock)
                .containsExactly(
                        LegalClock.AUTHORISATION, LegalClock.TRANSFER_CHANGE, LegalClock.AUTHORISATION_EXTENSION);
    }

    @Test
    void isTakenThoughTheWorkingDaysOfThatYearAreNotKnown() {
        Filing change = change(transfer, new Notice("T-1/2025", LocalDate.of(2019, 5, 9)), transfer(), "k");

        assertThat(change.deadlines()).extracting(LegalDeadline::clock).containsExactly(LegalClock.AUTHORISATION);
    }

    @Test
    void isRefusedWithAnotherNumberOrADayThatCannotBe() {
        refused("/number", () -> change(base, new Notice("D-9/2025", null), base(), "k"));
        refused("/since", () -> change(base, new Notice("D-1/2025", LocalDate.of(2025, 5, 9)), base(), "k"));
        refused("/since", () -> change(transfer, new Notice("T-1/2025", null), transfer(), "k"));
        for (LocalDate day : new LocalDate[] {LocalDate.of(2008, 12, 31), LocalDate.of(2025, 5, 21)}) {
            refused("/since", () -> change(transfer, new Notice("T-1/2025", day), transfer(), "k"));
        }
        refused(
                "/kind",
                () -> change(
                        transfer,
                        new Notice("T-1/2025", null),
                        new Restated(
                                Kind.DECLARATION,
                                null,
                                SampleFilings.submission("001").traits(),
                                null,
                                SampleFilings.items()),
                        "k"));
    }

    @Test
    void isOfWhatIsGrantedAndOfOnesOwn() {
        Filing pending = change(base, new Notice("D-1/2025", null), base(), "k");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(pending.id(), new Notice("D-2/2025", null), base(), "other"))
                .returns(ComplianceProblems.WRONG_STAGE, Refusal::type);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> changing.change(base, new Notice("D-1/2025", null), base(), SampleFilings.by(REVIEWER)))
                .returns(404, refusal -> refusal.type().status());
    }

    @Test
    void isAnsweredAgainAfterItHasTakenThePlaceOfWhatItChanges() {
        Filing first = change(base, new Notice("D-1/2025", null), base(), "k");
        Ending superseded = new Ending(NOW, null, null, "changed", first.id());
        filings.change(
                base,
                Command.internal("c", NOW),
                found -> new Decision<>(
                        found.ended(Stage.SUPERSEDED, superseded),
                        new FilingChange.Superseded(first.id(), "D-GC-2/2025")));

        assertThat(change(base, new Notice("D-1/2025", null), base(), "k").id()).isEqualTo(first.id());
    }

    private Filing change(String id, Notice notice, Restated restated, String key) {
        Ack ack = changing.change(id, notice, restated, command(key));
        return filings.get(ack.id()).state();
    }

    private static Restated base() {
        return new Restated(null, null, SampleFilings.submission("001").traits(), null, SampleFilings.items());
    }

    private static Restated transfer() {
        return new Restated(
                null, null, Set.of(), null, SampleFilings.guaranteed("x").items());
    }

    private String granted(Submission submission) {
        String id = submitting.submit(submission, command(null)).id();
        filings.change(id, SampleFilings.COMMAND, filing -> filing.taken(REVIEWER));
        filings.change(id, SampleFilings.COMMAND, filing -> filing.granted(REVIEWER, SampleFilings.GRANTED, "GC"));
        return id;
    }

    private static Command command(@Nullable String key) {
        return new Command(ADMINISTRATOR, key, "body", OptionalLong.empty(), "c", null, null, NOW);
    }

    private static void refused(String pointer, ThrowingCallable notice) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(notice)
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::pointer)
                        .containsExactly(pointer));
    }
}
