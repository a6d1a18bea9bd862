package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ma.techvalley.compliance.filings.DecidingFiling.Ruling;
import ma.techvalley.compliance.filings.Verdict.Outcome;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.deadline.Deadlines;
import org.junit.jupiter.api.Test;

/**
 * Five years in the lives of a declaration, a request and a transfer on it, in seconds. The clock is put forward ten days at a time, and two
 * instances look at it at once each time; commands go to either. Years to come, so that what the running service does by itself, at today's
 * date, is nothing.
 */
class YearsIT {
    private static final String ICE = "002000000030649";
    private static final Actor FILER = new Actor("u-years", Set.of(Role.COMPANY_ADMINISTRATOR), Set.of(ICE), Set.of());
    private static final Actor OFFICER = SampleFilings.officer("officer-years");
    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final MovableClock clock = new MovableClock(START);
    private final Set<String> mine = ConcurrentHashMap.newKeySet();
    private final Deadlines one = FastForward.by(clock, 0, mine);
    private final Deadlines two = FastForward.by(clock, 1, mine);

    @Test
    void passInSecondsAndCauseEverythingOnce() {
        Registry.registered(ICE);
        String declaration = submit(SampleFilings.submission(ICE));
        String request = submit(SampleFilings.request(ICE));
        String transfer = submit(transferOn(request));
        take(declaration);
        extend(request);
        extend(transfer);

        passUntil(20);
        grant(declaration);
        passUntil(300);
        assertThat(RunningCompliance.filings(1).get(transfer).state().marks())
                .containsExactly(Mark.TACIT, Mark.EXTENDED);

        passUntil(600);
        String change = changed(declaration, SampleFilings.submission(ICE), false);
        take(change);
        grant(change);
        reaches(declaration, Stage.SUPERSEDED);

        passUntil(1_100);
        bean(0, WithdrawingFiling.class)
                .withdraw(request, Ending.Ground.PUBLIC_ORDER, "the calls disturb", by(OFFICER));
        reaches(transfer, Stage.SUSPENDED);

        passUntil(1_500);
        String another = changed(transfer, transferOn(change), true);
        passUntil(1_600);
        reaches(transfer, Stage.SUPERSEDED);

        passUntil(1_826);
        bean(1, DeletingFiling.class).delete(change, number(change), by(FILER));
        reaches(another, Stage.SUSPENDED);
        clock.moveTo(START);
        look();
        clock.moveTo(START.plus(Duration.ofDays(1_826)));
        passUntil(1_900);

        happened(
                declaration,
                "Submitted Numbered Taken DeadlineNeared DeadlineMissed DeadlineNeared DeadlineMissed Granted Superseded");
        happened(request, "Submitted Numbered Taken Extended DeadlineNeared TacitlyGranted Withdrawn");
        happened(transfer, "Submitted Numbered Taken Extended DeadlineNeared TacitlyGranted Suspended Superseded");
        happened(change, "Submitted Numbered Taken Granted Deleted");
        happened(another, "Submitted Numbered DeadlineNeared TacitlyGranted Suspended");
    }

    /** To a day after the start. */
    private void passUntil(int day) {
        Instant end = START.plus(Duration.ofDays(day));
        while (clock.instant().isBefore(end)) {
            Instant next = clock.instant().plus(Duration.ofDays(10));
            clock.moveTo(next.isBefore(end) ? next : end);
            look();
        }
    }

    private void look() {
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.execute(one::fireAll);
            instances.execute(two::fireAll);
        }
    }

    private String submit(Submission submission) {
        return noted(
                bean(0, SubmittingFiling.class).submit(submission, by(FILER)).id());
    }

    private String changed(String initial, Submission anew, boolean dated) {
        ChangingFiling.Notice notice =
                new ChangingFiling.Notice(number(initial), dated ? Morocco.dayOf(clock.instant()) : null);
        Restated restated = new Restated(null, null, anew.traits(), anew.base(), anew.items());
        return noted(bean(1, ChangingFiling.class)
                .change(initial, notice, restated, by(FILER))
                .id());
    }

    private String noted(String id) {
        mine.add(id);
        return id;
    }

    private void take(String id) {
        bean(0, TakingFiling.class).take(id, by(OFFICER));
    }

    private void extend(String id) {
        take(id);
        bean(1, ExtendingReview.class).extend(id, "experts are heard", by(OFFICER));
    }

    private void grant(String id) {
        bean(1, DecidingFiling.class).decide(id, new Ruling(Outcome.GRANTED, "complete", "GC"), by(OFFICER));
    }

    private Command by(Actor actor) {
        return SampleFilings.by(actor, clock.instant());
    }

    private static Submission transferOn(String base) {
        return new Submission(
                ICE,
                Kind.TRANSFER,
                Nature.NORMAL,
                Set.<Trait>of(),
                base,
                SampleFilings.guaranteed(base).items(),
                null);
    }

    private static String number(String id) {
        return String.valueOf(RunningCompliance.filings().get(id).state().caseNumber());
    }

    private static void reaches(String id, Stage stage) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> RunningCompliance.filings().get(id).state().stage() == stage);
    }

    private static void happened(String id, String expected) {
        String[] changes = expected.split(" ");
        assertThat(FastForward.changes(id, changes.length)).containsExactly(changes);
        assertThat(RunningCompliance.filings().get(id).version()).isEqualTo(changes.length);
    }

    private static <T> T bean(int instance, Class<T> type) {
        return RunningCompliance.bean(instance, type);
    }
}
