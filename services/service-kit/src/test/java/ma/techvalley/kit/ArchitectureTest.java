package ma.techvalley.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses KIT;
    private static final JavaClasses PLANTED;

    static {
        // Names are enough: nothing is asked of the classes the kit depends on.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        KIT = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("ma.techvalley.kit");
        PLANTED = new ClassFileImporter().importPackages("planted.kit");
    }

    @Test
    void theKitSaysNoWordOfTheDomain() {
        ArchRule rule = noClasses().should(new DomainWords());

        rule.check(KIT);
        assertThat(violations(rule))
                .contains("OfficeSpaceStore says \"office\"", "Talkative says \"headcount\"")
                .doesNotContain("planted.kit.cycle");
    }

    @Test
    void theKitKnowsNoService() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "ma.techvalley.contracts.zones..",
                        "ma.techvalley.contracts.registry..",
                        "ma.techvalley.contracts.jobs..",
                        "ma.techvalley.contracts.compliance..",
                        "ma.techvalley.zones..",
                        "ma.techvalley.registry..",
                        "ma.techvalley.jobs..",
                        "ma.techvalley.compliance..",
                        "ma.techvalley.gateway..");

        rule.check(KIT);
        assertThat(violations(rule)).contains("OfficeSpaceStore").doesNotContain("Talkative");
    }

    @Test
    void itsPackagesDoNotNeedEachOtherInCircles() {
        slices().matching("ma.techvalley.kit.(*)..").should().beFreeOfCycles().check(KIT);
        assertThat(violations(
                        slices().matching("planted.kit.cycle.(*)..").should().beFreeOfCycles()))
                .contains("Cycle detected");
    }

    private static String violations(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().toString();
    }
}
