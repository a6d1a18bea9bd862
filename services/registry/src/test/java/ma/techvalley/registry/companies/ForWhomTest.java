package ma.techvalley.registry.companies;

import static ma.techvalley.registry.companies.Samples.OPERATOR;
import static ma.techvalley.registry.companies.Samples.administrator;
import static ma.techvalley.registry.companies.Samples.lease;
import static ma.techvalley.registry.companies.Samples.space;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.identifiers.Ice;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whose company it is decides before anything else does. */
class ForWhomTest {
    private static final Actor ELSEWHERE =
            new Actor("e", Set.of(Role.ZONE_OPERATOR), Set.of(), Set.of("technopolis-rabat"));
    private static final Actor AUDITOR = new Actor("d", Set.of(Role.AUDITOR), Set.of(), Set.of());
    private final Company fresh = Samples.company();
    private final Company settled = fresh.leasing(space("s", 1, "2026-01-01", lease("l", "2026-01-01", "2026-01-31")))
            .orElseThrow()
            .state();
    private final Actor administrator = administrator(fresh.ice());
    private final Actor stranger = administrator(new Ice(Ices.next()));

    @Test
    void isLookedAfterByAnyOperatorUntilItHasASite() {
        assertThat(fresh.forOperator(ELSEWHERE)).isEqualTo(fresh);
        assertThat(settled.forOperator(OPERATOR)).isEqualTo(settled);
        assertRefused(ProblemType.NOT_FOUND, () -> settled.forOperator(ELSEWHERE));
    }

    @Test
    void isVerifiedByOperatorsOnly() {
        assertRefused(ProblemType.NOT_FOUND, () -> fresh.forOperator(administrator));
        assertRefused(ProblemType.NOT_FOUND, () -> fresh.forOperator(Actor.PLATFORM));
        assertRefused(
                ProblemType.NOT_FOUND,
                () -> settled.forOperator(new Actor("x", Set.of(Role.AUDITOR), Set.of(), Set.of("casanearshore"))));
    }

    @Test
    void isCorrectedByItsAdministratorsOnly() {
        Actor reporter =
                new Actor("r", Set.of(Role.COMPANY_REPORTER), Set.of(fresh.ice().value()), Set.of());

        assertThat(fresh.forAdministrator(administrator)).isEqualTo(fresh);
        assertRefused(ProblemType.NOT_FOUND, () -> fresh.forAdministrator(reporter));
        assertRefused(ProblemType.NOT_FOUND, () -> fresh.forAdministrator(stranger));
        assertRefused(ProblemType.NOT_FOUND, () -> fresh.forAdministrator(OPERATOR));
    }

    @Test
    void isReadByItsOwnAndByWhoLooksAfterIt() {
        assertThat(settled.forReader(administrator)).isEqualTo(settled);
        assertThat(settled.forReader(OPERATOR)).isEqualTo(settled);
        assertRefused(ProblemType.NOT_FOUND, () -> settled.forReader(stranger));
        assertRefused(ProblemType.NOT_FOUND, () -> settled.forReader(ELSEWHERE));
        assertRefused(ProblemType.NOT_FOUND, () -> fresh.forReader(AUDITOR));
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(Refusal::type)
                .isEqualTo(type);
    }
}
