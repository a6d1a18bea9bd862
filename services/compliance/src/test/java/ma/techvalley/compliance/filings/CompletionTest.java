package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.LAW;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import org.junit.jupiter.api.Test;

/** How long the filer has to complete what is not complete. Samples are submitted, and completion is requested, on 5 May 2025 at nine in UTC. */
class CompletionTest {
    private static final Instant START = SampleFilings.COMMAND.now();
    private static final Instant LATER = Instant.parse("2031-01-01T00:00:00Z");
    private static final Instant COMPLETED = Instant.parse("2025-05-08T10:00:00Z");
    private static final CompletionRequest REQUEST =
            new CompletionRequest(START, REVIEWER.id(), List.of("5"), "How long?");

    @Test
    void hasATimeWithItsTextWhileTheAuthoritysIsAnother() {
        Filing incomplete = incomplete();

        assertThat(incomplete.deadlines())
                .contains(new LegalDeadline(
                        LegalClock.RECTIFICATION_ORDER,
                        Instant.parse("2025-05-12T23:00:00Z"),
                        Instant.parse("2025-05-10T23:00:00Z"),
                        "CNDP internal rules, article 50"));
        assertThat(incomplete.deadline()).isEqualTo(SampleFilings.requested().deadline());
    }

    @Test
    void isRemindedOfAndToldWhenItIsMissedAndThatChangesNothingElse() {
        List<Decision<Filing>> rung = rung(incomplete(), Instant.parse("2025-05-12T23:00:00Z"));

        assertThat(rung)
                .extracting(decision -> decision.change().getClass().getSimpleName())
                .containsExactly("DeadlineNeared", "DeadlineMissed");
        assertThat(rung.getLast().change())
                .isEqualTo(
                        new FilingChange.DeadlineMissed("RECTIFICATION_ORDER", Instant.parse("2025-05-12T23:00:00Z")));
        Filing missed = rung.getLast().state();
        assertThat(missed.stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(missed.deadline()).isEqualTo(incomplete().deadline());
        assertThat(completed(missed, COMPLETED).stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(missed.refused(REVIEWER, SampleFilings.REFUSED).state().dueAt())
                .isEmpty();
    }

    @Test
    void endsItsTimeAndLeavesThatOfAnAuthorisation() {
        Filing completed = completed(incomplete(), COMPLETED);

        assertThat(completed.deadlines())
                .extracting(LegalDeadline::clock)
                .containsExactly(LegalClock.AUTHORISATION, LegalClock.RECTIFICATION_ORDER);
        assertThat(completed.alarms()).extracting(Alarm::clock).containsOnly(LegalClock.AUTHORISATION);
        assertThat(completed.deadline()).isEqualTo(SampleFilings.requested().deadline());
    }

    @Test
    void isDueAsBeforeThoughTheAuthorityTakesMoreTimeOrMovesIt() {
        Filing extended = incomplete()
                .extended("experts", LAW, SampleFilings.by(REVIEWER, START))
                .state();
        Filing moved = SampleFilings.incomplete()
                .moved("dangers", LAW, SampleFilings.by(REVIEWER, START))
                .state();

        assertThat(extended.alarms())
                .extracting(Alarm::clock)
                .containsExactly(
                        LegalClock.RECTIFICATION_ORDER,
                        LegalClock.RECTIFICATION_ORDER,
                        LegalClock.AUTHORISATION_EXTENSION,
                        LegalClock.AUTHORISATION_EXTENSION);
        assertThat(moved.alarms())
                .extracting(Alarm::clock)
                .containsExactly(
                        LegalClock.RECTIFICATION_ORDER,
                        LegalClock.RECTIFICATION_ORDER,
                        LegalClock.AUTHORISATION,
                        LegalClock.AUTHORISATION);
    }

    @Test
    void leavesNoReceiptDueMeanwhile() {
        Filing incomplete = SampleFilings.incomplete();

        assertThat(incomplete.deadline()).isEmpty();
        assertThat(rung(incomplete, LATER))
                .extracting(Decision::change)
                .filteredOn(FilingChange.DeadlineMissed.class::isInstance)
                .extracting(change -> ((FilingChange.DeadlineMissed) change).clock())
                .containsExactly("RECTIFICATION_ORDER", "MOVE_TO_AUTHORISATION");
    }

    @Test
    void startsTheTimeForAReceiptAnewOnce() {
        Filing completed = completed(SampleFilings.incomplete(), COMPLETED);
        Filing again = completed(completed, COMPLETED.plusSeconds(60));

        Instant due = Instant.parse("2025-05-09T10:00:00Z");
        assertThat(again.deadline()).contains(due);
        assertThat(again.deadlines()).isEqualTo(completed.deadlines());
        assertThat(Objects.requireNonNull(completed.deadlines()))
                .extracting(LegalDeadline::clock)
                .containsExactly(LegalClock.MOVE_TO_AUTHORISATION, LegalClock.RECTIFICATION_ORDER, LegalClock.RECEIPT);
        assertThat(rung(again, LATER))
                .extracting(Decision::change)
                .startsWith(
                        new FilingChange.DeadlineNeared("RECEIPT", due),
                        new FilingChange.DeadlineMissed("RECEIPT", due))
                .hasSize(4);
    }

    @Test
    void leavesTheEightDaysForAMoveWhereTheyWere() {
        Filing completed = completed(SampleFilings.incomplete(), COMPLETED);

        assertThat(Objects.requireNonNull(completed.deadlines()))
                .contains(LAW.clocks().deadline(LegalClock.MOVE_TO_AUTHORISATION, START));
    }

    private static Filing incomplete() {
        return SampleFilings.requested()
                .completionRequested(REVIEWER, REQUEST, LAW)
                .state();
    }

    private static Filing completed(Filing filing, Instant now) {
        return Corrections.corrected(
                        filing, SampleFilings.retention("3 years"), LAW, SampleFilings.by(ADMINISTRATOR, now))
                .state();
    }

    private static List<Decision<Filing>> rung(Filing filing, Instant until) {
        List<Decision<Filing>> rung = new ArrayList<>();
        Optional<Decision<Filing>> next = Ringing.next(filing, null, until);
        while (next.isPresent()) {
            rung.add(next.get());
            next = Ringing.next(next.get().state(), null, until);
        }
        return rung;
    }
}
