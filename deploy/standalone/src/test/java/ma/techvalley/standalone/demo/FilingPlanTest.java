package ma.techvalley.standalone.demo;

import static ma.techvalley.standalone.demo.Plans.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilingPlanTest {
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

    private static String course(DemoFiling filing) {
        List<String> steps = filing.steps().stream()
                .flatMap(step -> step.body() instanceof DemoFiling.Decision decision
                        ? Stream.of(step.resource(), decision.outcome())
                        : Stream.of(step.resource()))
                .toList();
        return String.join(" ", steps);
    }
}
