package ma.techvalley.zones;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ma.techvalley.zones");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** Each rule with the planted class that breaks it: a rule about a package that is not there would pass silently. */
    private static final Map<String, ArchRule> RULES = Map.of(
            "SpringInTheDomain", ArchitectureRules.DOMAIN_IS_PLAIN_JAVA,
            "DomainOnAnAdapter", ArchitectureRules.DOMAIN_KNOWS_NO_ADAPTER,
            "WebOnPersistence", ArchitectureRules.WEB_KNOWS_NO_PERSISTENCE,
            "PersistenceOnWeb", ArchitectureRules.PERSISTENCE_KNOWS_NO_WEB,
            "PublicController", ArchitectureRules.ENTRANCES_ARE_NOBODYS_BUSINESS,
            "OtherServicesClass", ArchitectureRules.NO_OTHER_SERVICE);

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return RULES.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheService(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsThePlantedViolation(Map.Entry<String, ArchRule> rule) {
        var broken = rule.getValue().evaluate(PLANTED).getFailureReport().getDetails();

        assertThat(broken).isNotEmpty().allMatch(detail -> detail.contains(rule.getKey()));
    }
}
