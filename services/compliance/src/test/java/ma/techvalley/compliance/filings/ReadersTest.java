package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadersTest {
    private static final Set<Role> AUTHORITY = EnumSet.of(Role.CNDP_OFFICER, Role.CNDP_SUPERVISOR);
    private static final Set<Role> COMPANY = EnumSet.of(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource
    void areTheAuthorityAndTheFilersOwn(Role role) {
        boolean all = AUTHORITY.contains(role);

        assertThat(reads(actor(role, "001"))).isEqualTo(all || COMPANY.contains(role));
        assertThat(reads(actor(role, "002"))).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource
    void fileOnlyAsAdministratorsAndForTheirOwn(Role role) {
        Filing filing = SampleFilings.queued();

        if (role == Role.COMPANY_ADMINISTRATOR) {
            assertThat(filing.filedBy(actor(role, "001"))).isEqualTo(filing);
        } else {
            hides(() -> filing.filedBy(actor(role, "001")));
        }
        hides(() -> filing.filedBy(actor(role, "002")));
    }

    private static boolean reads(Actor actor) {
        Filing filing = SampleFilings.queued();
        boolean included = Readers.include(actor, filing.company());
        if (included) {
            assertThat(filing.readBy(actor)).isEqualTo(filing);
        } else {
            hides(() -> filing.readBy(actor));
        }
        return included;
    }

    private static void hides(ThrowingCallable reading) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(reading)
                .returns(ProblemType.NOT_FOUND, Refusal::type)
                .withMessage("There is no filing \"f\".");
    }

    private static Actor actor(Role role, String company) {
        return new Actor("x", Set.of(role), Set.of(company), Set.of("park"));
    }
}
