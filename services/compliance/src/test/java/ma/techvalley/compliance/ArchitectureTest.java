package ma.techvalley.compliance;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import ma.techvalley.kit.inbox.TopicListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ma.techvalley.compliance");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) {
        rule.in("ma.techvalley").check(OURS);
    }

    /** A rule about nothing would hold as well. */
    @ParameterizedTest
    @EnumSource
    void failsWherePlanted(Rule rule) {
        assertThat(rule.in("planted").evaluate(PLANTED).hasViolation()).isTrue();
    }

    enum Rule {
        DOMAIN_KNOWS_NO_TECHNOLOGY {
            @Override
            ArchRule in(String platform) {
                return noClasses()
                        .that()
                        .resideInAnyPackage(
                                platform + ".compliance.adequacy",
                                platform + ".compliance.clocks",
                                platform + ".compliance.drafts",
                                platform + ".compliance.filings",
                                platform + ".compliance.filings.items",
                                platform + ".compliance.law",
                                platform + ".compliance.links",
                                platform + ".compliance.regimes",
                                platform + ".compliance.standings")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework..",
                                "com.mongodb..",
                                "org.bson..",
                                "tools.jackson..",
                                "com.fasterxml..",
                                "jakarta..",
                                "org.apache.kafka..");
            }
        },
        ADAPTERS_DO_NOT_SEE_EACH_OTHER {
            @Override
            ArchRule in(String platform) {
                return slices().matching(platform + ".compliance.filings.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), resideInAPackage("..filings.items"));
            }
        },
        CONTROLLERS_ARE_PACKAGE_PRIVATE {
            @Override
            ArchRule in(String platform) {
                return classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .bePackagePrivate();
            }
        },
        LISTENERS_ARE_PACKAGE_PRIVATE {
            @Override
            ArchRule in(String platform) {
                return classes().that().implement(TopicListener.class).should().bePackagePrivate();
            }
        },
        NO_OTHER_SERVICE_IS_KNOWN {
            @Override
            ArchRule in(String platform) {
                return noClasses()
                        .that()
                        .resideInAPackage(platform + ".compliance..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                platform + ".zones..",
                                platform + ".registry..",
                                platform + ".jobs..",
                                platform + ".gateway..");
            }
        };

        abstract ArchRule in(String platform);
    }
}
