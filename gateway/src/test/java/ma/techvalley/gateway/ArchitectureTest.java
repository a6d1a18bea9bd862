package ma.techvalley.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.stream.Stream;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ma.techvalley.gateway");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final ArchRule MEMORY_NEEDS_NO_SERVICE_AND_NO_STORE = noClasses()
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
    private static final ArchRule WHAT_IS_REMEMBERED_KNOWS_NEITHER_KAFKA_NOR_THE_WEB = noClasses()
            .that()
            .resideInAnyPackage(
                    "..techvalley.gateway.spaces",
                    "..techvalley.gateway.zones",
                    "..techvalley.gateway.companies",
                    "..techvalley.gateway.jobs",
                    "..techvalley.gateway.register",
                    "..techvalley.gateway.text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "org.apache.kafka..");
    private static final ArchRule CONTROLLERS_ARE_NOBODY_ELSES_BUSINESS =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
    private static final ArchRule PACKAGES_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("..techvalley.gateway.(**)")
            .should()
            .beFreeOfCycles();

    private static final ArchRule KAFKA_KNOWS_WHO_ASKS = classes()
            .that(describe(
                    "make a Kafka client",
                    (JavaClass type) ->
                            type.getCodeUnitCallsFromSelf().stream().anyMatch(ArchitectureTest::makesKafkaClient)))
            .should()
            .callMethod(KafkaProperties.class, "client");

    /** Each rule with the planted class that breaks it: a rule about a package that is not there would pass silently. */
    private static final Map<String, ArchRule> RULES = Map.of(
            "StoreInMemory", MEMORY_NEEDS_NO_SERVICE_AND_NO_STORE,
            "SpringInTheMemory", WHAT_IS_REMEMBERED_KNOWS_NEITHER_KAFKA_NOR_THE_WEB,
            "PublicController", CONTROLLERS_ARE_NOBODY_ELSES_BUSINESS,
            "UnknownClient", KAFKA_KNOWS_WHO_ASKS,
            "Left", PACKAGES_HAVE_NO_CYCLES);

    private static boolean makesKafkaClient(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().isAssignableTo(Admin.class)
                        && call.getName().equals("create")
                || call.getTargetOwner().isAssignableTo(KafkaConsumer.class)
                        && call.getName().equals("<init>")
                || call.getTargetOwner().isAssignableTo(KafkaProducer.class)
                        && call.getName().equals("<init>");
    }

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return RULES.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheGateway(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(GATEWAY);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsThePlantedViolation(Map.Entry<String, ArchRule> rule) {
        var broken = rule.getValue().evaluate(PLANTED).getFailureReport().getDetails();

        assertThat(broken).isNotEmpty().allMatch(detail -> detail.contains(rule.getKey()));
    }
}
