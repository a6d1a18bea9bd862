package ma.techvalley.zones;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import ma.techvalley.kit.inbox.TopicListener;
import org.springframework.web.bind.annotation.RestController;

/** What holds for the shape of this service. */
final class ArchitectureRules {
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("..zones.spaces")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "com.mongodb..", "org.bson..", "tools.jackson..", "com.fasterxml..");

    static final ArchRule DOMAIN_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("..zones.spaces")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..zones.spaces.web..", "..zones.spaces.persistence..");

    static final ArchRule WEB_KNOWS_NO_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "com.mongodb..", "org.bson..");

    static final ArchRule PERSISTENCE_KNOWS_NO_WEB = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..zones.spaces.web..", "org.springframework.web..");

    static final ArchRule ENTRANCES_ARE_NOBODYS_BUSINESS = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .implement(TopicListener.class)
            .should()
            .bePackagePrivate();

    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .that()
            .resideInAPackage("..techvalley.zones..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..techvalley.registry..",
                    "..techvalley.jobs..",
                    "..techvalley.compliance..",
                    "..techvalley.gateway..");

    private ArchitectureRules() {}
}
