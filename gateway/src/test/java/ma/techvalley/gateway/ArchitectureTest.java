package ma.techvalley.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "ma.techvalley.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule memoryNeedsNoServiceAndNoStore = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.mongodb..",
                    "ma.techvalley.zones..",
                    "ma.techvalley.registry..",
                    "ma.techvalley.jobs..",
                    "ma.techvalley.compliance..",
                    "ma.techvalley.kit.aggregate..",
                    "ma.techvalley.kit.relay..");

    @ArchTest
    static final ArchRule whatIsRememberedKnowsNeitherKafkaNorTheWeb = noClasses()
            .that()
            .resideInAnyPackage(
                    "ma.techvalley.gateway.spaces",
                    "ma.techvalley.gateway.zones",
                    "ma.techvalley.gateway.companies",
                    "ma.techvalley.gateway.jobs",
                    "ma.techvalley.gateway.register",
                    "ma.techvalley.gateway.text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule controllersAreNobodyElsesBusiness =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

    @ArchTest
    static final ArchRule packagesHaveNoCycles = SlicesRuleDefinition.slices()
            .matching("ma.techvalley.gateway.(**)")
            .should()
            .beFreeOfCycles();
}
