package ma.techvalley.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import ma.techvalley.kit.inbox.TopicListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ma.techvalley.registry");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** Each rule with the planted class that breaks it: a rule about a package that is not there would pass silently. */
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "PlantedDomain",
                        noAccess(
                                "..registry.companies",
                                "org.springframework..",
                                "com.mongodb..",
                                "org.bson..",
                                "tools.jackson..",
                                "com.fasterxml..")),
                Arguments.of(
                        "PlantedDomain",
                        noAccess(
                                "..registry.companies",
                                "..companies.web..",
                                "..companies.messaging..",
                                "..companies.persistence..")),
                Arguments.of(
                        "PlantedController",
                        noAccess(
                                "..companies.web..",
                                "..companies.messaging..",
                                "..companies.persistence..",
                                "com.mongodb..")),
                Arguments.of(
                        "PlantedListener",
                        noAccess("..companies.messaging..", "..companies.web..", "..companies.persistence..")),
                Arguments.of(
                        "PlantedStore",
                        noAccess(
                                "..companies.persistence..",
                                "..companies.web..",
                                "..companies.messaging..",
                                "org.springframework.web..")),
                Arguments.of(
                        "PlantedController",
                        classes()
                                .that()
                                .areAnnotatedWith(RestController.class)
                                .or()
                                .implement(TopicListener.class)
                                .should()
                                .bePackagePrivate()),
                Arguments.of(
                        "PlantedNeighbour",
                        noAccess(
                                "..registry..",
                                "ma.techvalley.zones..",
                                "ma.techvalley.jobs..",
                                "ma.techvalley.compliance..",
                                "ma.techvalley.gateway..",
                                "planted.zones..")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHoldsInTheService(String planted, ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsThePlantedViolation(String planted, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains(planted));
    }

    private static ArchRule noAccess(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to);
    }
}
