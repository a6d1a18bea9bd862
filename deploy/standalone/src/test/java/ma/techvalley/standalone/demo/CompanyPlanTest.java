package ma.techvalley.standalone.demo;

import static ma.techvalley.standalone.demo.Plans.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import ma.techvalley.standalone.demo.DemoCompany.Course;
import org.junit.jupiter.api.Test;

class CompanyPlanTest {
    @Test
    void saysInEveryNameThatTheCompanyIsAnExample() {
        assertThat(PLAN.companies())
                .allMatch(company -> Stream.of("Demo ", "Exemple ", "مثال ")
                        .anyMatch(company.registration().legalName()::startsWith));
    }

    @Test
    void coversAllSegmentsAndStandings() {
        assertThat(PLAN.companies().stream()
                        .flatMap(company -> company.registration().segments().stream())
                        .distinct())
                .containsExactlyInAnyOrder("ITO", "CRM", "BPO", "ESO", "KPO");
        assertThat(PLAN.companies().stream().map(DemoCompany::course).distinct())
                .containsExactlyInAnyOrder(Course.values());
    }

    @Test
    void verifiesMostCompanies() {
        assertThat(PLAN.companies().stream().filter(company -> company.course() == Course.VERIFIED))
                .hasSizeGreaterThan(PLAN.companies().size() * 3 / 4);
    }

    @Test
    void usesIdentifiersThatPassTheirChecks() {
        assertThat(PLAN.companies())
                .allMatch(company -> company.ice().matches("999[0-9]{12}"))
                .allMatch(company -> Long.parseLong(company.ice()) % 97 == 0)
                .allMatch(company -> company.registration().cnssAffiliation().matches("[0-9]{7}"));
    }

    @Test
    void computesTheKeyOfTheCnssAsItsSpecificationDoes() {
        assertThat(Identifiers.cnssAffiliation(123_456 - 990_000)).isEqualTo("1234567");
    }

    @Test
    void namesCourtsByTheirPlace() {
        assertThat(PLAN.companies())
                .allMatch(company ->
                        company.registration().tradeRegister().court().matches("\\p{L}[\\p{L} '’-]{1,59}"));
    }
}
