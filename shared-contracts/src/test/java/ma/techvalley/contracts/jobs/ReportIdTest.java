package ma.techvalley.contracts.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import org.junit.jupiter.api.Test;

class ReportIdTest {
    private static final String REPORT = "001234567000068-technopolis-rabat-2026-02";

    @Test
    void isKnownToItsCompanyOnly() {
        assertThat(ReportId.mayKnow(reporterOf("001234567000068"), REPORT)).isTrue();
        assertThat(ReportId.mayKnow(reporterOf("001561191000066"), REPORT)).isFalse();
        assertThat(ReportId.mayKnow(Actor.ANONYMOUS, REPORT)).isFalse();
    }

    @Test
    void isNotWhatOtherAggregatesHave() {
        assertThat(ReportId.company("001234567000068")).isEmpty();
        assertThat(ReportId.company("001234567000068-technopolis")).isEmpty();
        assertThat(ReportId.company("a1a2050d-a50a-79d9-bc73-b48b0a265c61")).isEmpty();
        assertThat(ReportId.mayKnow(Actor.ANONYMOUS, "technopolis-rabat")).isTrue();
    }

    private static Actor reporterOf(String ice) {
        return new Actor("u", Set.of(Role.COMPANY_REPORTER), Set.of(ice), Set.of());
    }
}
