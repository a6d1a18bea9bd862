package ma.techvalley.registry.running;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;
import org.junit.jupiter.api.Test;

/** What answers must not tell those who may have them. */
class LeaksIT {
    private static final String COMPANIES = "/api/v1/companies";
    private final Http registry = RunningRegistry.client();
    private final Subject subject = Subject.registered();
    private final String company = COMPANIES + "/" + subject.ice();
    private final Http operator = registry.as(subject.actor(Role.ZONE_OPERATOR, true));
    private final Http otherOperator = registry.as(subject.actor(Role.ZONE_OPERATOR, false));
    private final Http administrator = registry.as(subject.actor(Role.COMPANY_ADMINISTRATOR, true));
    private final Http otherCompany = registry.as(subject.actor(Role.COMPANY_ADMINISTRATOR, false));

    @Test
    void isForAnyOperatorUntilItHasASite() {
        assertThat(otherOperator.post(company + "/verification").status()).isEqualTo(200);
        assertThat(otherOperator.get(company + "/record").status()).isEqualTo(200);
        Zones.tell(
                Zones.space("space-" + subject.ice(), 1, Zones.lease("l", subject.ice(), "2026-04-01", "2026-04-30")));

        assertThat(otherOperator.get(company + "/record").status()).isEqualTo(404);
        assertThat(otherOperator
                        .post(company + "/suspension", Bodies.reason("late papers"))
                        .status())
                .isEqualTo(404);
        assertThat(operator.post(company + "/suspension", Bodies.reason("late papers"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isSilentToOtherCompaniesAboutWhichIcesAreTaken() {
        Answer taken = otherCompany.post(COMPANIES, Bodies.minimal(subject.ice()));
        Answer free = otherCompany.post(COMPANIES, Bodies.minimal(Ices.next()));

        assertThat(taken.problem()).isEqualTo("forbidden");
        assertThat(subject.anonymised(taken)).isEqualTo(subject.anonymised(free));
    }

    @Test
    void isSilentAboutAStandingThatWouldForbidWhatAStrangerAsksFor() {
        operator.post(company + "/striking-off", Bodies.reason("dissolved"));

        assertThat(otherCompany.put(company, Bodies.particulars("Rif Services")).status())
                .isEqualTo(404);
        assertThat(administrator
                        .put(company, Bodies.particulars("Rif Services"))
                        .problem())
                .isEqualTo("wrong-standing");
    }

    @Test
    void givesNobodyAnothersAnswerForTheSameKey() {
        String[] key = {"Idempotency-Key", "key-" + subject.ice()};
        String body = Bodies.minimal(subject.other());
        assertThat(administrator.post(COMPANIES, body, key).status()).isEqualTo(201);

        assertThat(otherCompany.post(COMPANIES, body, key).status()).isEqualTo(403);
        assertThat(operator.post(COMPANIES, body, key).problem()).isEqualTo("already-exists");
        assertThat(administrator.post(COMPANIES, body, key).header("Idempotency-Replayed"))
                .isEqualTo("true");

        String[] another = {"Idempotency-Key", "put-" + subject.ice()};
        administrator.put(company, Bodies.particulars("Rif Services"), another);
        assertThat(otherCompany
                        .put(company, Bodies.particulars("Rif Services"), another)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhoMayAskBeforeWhatIsWrongWithTheRequest() {
        assertThat(registry.asNobody().post(COMPANIES, "{").status()).isEqualTo(401);
        assertThat(registry.as(subject.actor(Role.AUDITOR, true))
                        .get(COMPANIES + "/12/record")
                        .status())
                .isEqualTo(403);
        assertThat(otherCompany.get(COMPANIES + "/12/record").status()).isEqualTo(400);
        assertThat(otherCompany.put(company, "{}").status()).isEqualTo(400);
    }
}
