package ma.techvalley.jobs.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.jobs.HeadcountReportChange;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class HeadcountReportTest {
    private static final Command COMMAND = Command.internal("c", Instant.parse("2026-10-05T09:00:00Z"));
    private static final Workplace AT = new Workplace("1", "1-rabat", "rabat", "MA-04");

    @Test
    void keepsEveryRevisionAndCountsTheLast() {
        var first = first();
        var second = first.revised("A team was left out", Headcounts.of(12), COMMAND);

        assertThat(second.change()).isEqualTo(new HeadcountReportChange.Revised(2, "A team was left out"));
        assertThat(second.state().current())
                .isEqualTo(new Revision(2, COMMAND.now(), "A team was left out", Headcounts.of(12)));
        assertThat(second.state().revisions()).first().isEqualTo(first.current());
    }

    @Test
    void refusesARevisionMoreThanADocumentShouldHold() {
        HeadcountReport report = first();
        for (int i = 1; i < HeadcountReport.MOST_REVISIONS; i++) {
            report = report.revised("again", Headcounts.of(12), COMMAND).state();
        }
        HeadcountReport full = report;

        assertThat(full.current().number()).isEqualTo(HeadcountReport.MOST_REVISIONS);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> full.revised("once more", Headcounts.of(12), COMMAND))
                .returns(JobsProblems.TOO_MANY_REVISIONS, Refusal::type);
    }

    @Test
    void isThereForThoseWhoReportForItsCompanyOnly() {
        for (Role role : Role.values()) {
            boolean reports = role == Role.COMPANY_REPORTER || role == Role.COMPANY_ADMINISTRATOR;
            assertThat(isThereFor(new Actor("x", Set.of(role), Set.of("1"), Set.of("rabat"))))
                    .as(role.word())
                    .isEqualTo(reports);
            assertThat(isThereFor(new Actor("x", Set.of(role), Set.of("2"), Set.of("rabat"))))
                    .as(role.word())
                    .isFalse();
        }
        assertThat(isThereFor(Actor.PLATFORM)).isFalse();
    }

    private static boolean isThereFor(Actor actor) {
        try {
            return first().heldFor(actor).equals(first());
        } catch (Refusal refused) {
            assertThat(refused.type()).isEqualTo(ProblemType.NOT_FOUND);
            return false;
        }
    }

    private static HeadcountReport first() {
        Submission submission = new Submission("1", "1-rabat", YearMonth.of(2026, 9), Headcounts.of(10));
        return HeadcountReport.submitted(submission, AT, COMMAND).state();
    }
}
