package ma.techvalley.standalone.demo;

import static ma.techvalley.standalone.demo.Plans.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilingPlanTest {
    /** Of the parents' countries, those that CNDP deliberation 236-2015 names. */
    private static final Set<String> ADEQUATE = Set.of("FR", "ES", "DE", "BE", "GB", "CA", "NL");

    @Test
    void hasFilingsAtEveryStage() {
        assertThat(PLAN.filings().stream().map(FilingPlanTest::course).distinct())
                .containsExactlyInAnyOrder(
                        "",
                        "taking",
                        "taking completion-requests",
                        "taking completion-requests corrections",
                        "taking decision GRANTED",
                        "taking completion-requests corrections decision GRANTED",
                        "taking decision REFUSED");
    }

    @Test
    void grantsMost() {
        assertThat(PLAN.filings().stream().filter(filing -> course(filing).endsWith("GRANTED")))
                .hasSizeGreaterThan(PLAN.filings().size() / 2);
    }

    @Test
    void spreadsThemOverAllCompanies() {
        assertThat(PLAN.filings().stream().map(DemoFiling::company).distinct())
                .hasSize(PLAN.companies().size());
    }

    @Test
    void statesTheItemsThatItsNatureAsksFor() {
        assertThat(PLAN.filings())
                .allMatch(filing -> filing.declaration().nature().equals("SIMPLIFIED")
                        == (filing.declaration().items().rights() == null))
                .anyMatch(filing -> filing.declaration().nature().equals("SIMPLIFIED"))
                .anyMatch(filing -> !filing.declaration().items().transfers().isEmpty());
    }

    @Test
    void asksForTheTransfersThatAGrantedDeclarationAnnounces() {
        assertThat(PLAN.filings())
                .allMatch(filing -> filing.transfers().size()
                        == (course(filing.steps()).endsWith("GRANTED")
                                ? filing.declaration().items().transfers().size()
                                : 0));
        assertThat(transfers())
                .extracting(transfer -> course(transfer.steps()))
                .contains("", "taking decision GRANTED", "taking decision REFUSED");
    }

    @Test
    void givesAGroundWhereTheLawAsksForOne() {
        assertThat(transfers())
                .extracting(transfer -> transfer.transfer().items())
                .allMatch(items -> (items.ground() == null)
                        == ADEQUATE.contains(items.importer().country()))
                .anyMatch(items -> items.ground() == null)
                .anyMatch(items -> items.ground() != null);
    }

    private static List<DemoTransfer> transfers() {
        return PLAN.filings().stream()
                .flatMap(filing -> filing.transfers().stream())
                .toList();
    }

    private static String course(DemoFiling filing) {
        return course(filing.steps());
    }

    private static String course(List<DemoFiling.Step> all) {
        List<String> steps = all.stream()
                .flatMap(step -> step.body() instanceof DemoFiling.Decision decision
                        ? Stream.of(step.resource(), decision.outcome())
                        : Stream.of(step.resource()))
                .toList();
        return String.join(" ", steps);
    }
}
