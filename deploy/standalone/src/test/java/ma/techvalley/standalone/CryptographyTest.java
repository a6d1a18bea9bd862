package ma.techvalley.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.security.MessageDigest;
import java.security.Security;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which cryptography there is in all the platform, and that nobody adds another. */
class CryptographyTest {
    private static final JavaClasses PLATFORM;
    private static final JavaClasses PLANTED;

    static {
        // Names are enough: nothing is asked of the classes the platform depends on.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        PLATFORM = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("ma.techvalley");
        PLANTED = new ClassFileImporter().importPackages("planted.standalone");
    }

    @ParameterizedTest
    @EnumSource
    void holdsEverywhere(Rule rule) {
        rule.rule.check(PLATFORM);
    }

    /** A rule about nothing would hold as well. */
    @ParameterizedTest
    @EnumSource
    void failsWherePlanted(Rule rule) {
        assertThat(rule.rule.evaluate(PLANTED).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains("Careless"));
    }

    @Test
    void looksAtEveryModuleThatHashes() {
        assertThat(PLATFORM.stream().filter(Hashing::is).map(JavaClass::getSimpleName))
                .contains("ChainHash", "Fingerprint", "Cursors", "Family", "Chain");
    }

    enum Rule {
        HASHES_ARE_SHA_256(noClasses().should(new Hashing())),
        /** Names of what an Idempotency-Key makes, and of a client; they protect nothing. */
        OLD_HASHES_ONLY_NAME_THINGS(noClasses()
                .that(are("ma.techvalley.kit.command.Ids", "ma.techvalley.identity.clients.Clients")
                        .negate())
                .should()
                .callMethodWhere(describe(
                        "makes an id of a name",
                        call -> call.getName().startsWith("getNameBased")
                                || call.getName().equals("nameUUIDFromBytes")))),
        /** A cursor's seal is the JDK's own HMAC (RFC 2104) of its bytes, in one place. */
        NOTHING_ELSE_IS_ENCRYPTED_OR_SIGNED_BY_HAND(noClasses()
                .that(are("ma.techvalley.kit.web.CursorKey").negate())
                .should()
                .dependOnClassesThat(describe(
                        "encrypt or sign",
                        type -> type.getPackageName().startsWith("javax.crypto")
                                || type.getFullName().equals("java.security.Signature")))),
        /** Ports, pauses and made-up companies may be foreseen. */
        NO_SECRET_CAN_BE_FORESEEN(noClasses()
                .that(are(
                                "ma.techvalley.kit.aggregate.AggregateStore",
                                "ma.techvalley.embedded.LoopbackPort",
                                "ma.techvalley.standalone.FreePorts",
                                "ma.techvalley.standalone.demo.Dice")
                        .negate())
                .should()
                .dependOnClassesThat(are(
                        "java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom")));

        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    private static DescribedPredicate<JavaClass> are(String... names) {
        return describe("are " + String.join(", ", names), type -> Set.of(names).contains(type.getFullName()));
    }

    /** Fulfilled by who hashes with anything but SHA-256; the algorithm is a string, so its constants are read. */
    private static final class Hashing extends ArchCondition<JavaClass> {
        private static final Set<String> ALGORITHMS = Security.getAlgorithms("MessageDigest");

        Hashing() {
            super("hash with anything but SHA-256");
        }

        static boolean is(JavaClass type) {
            return type.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MessageDigest.class)
                            && call.getName().equals("getInstance"));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Set<String> named = is(type) ? algorithms(type) : Set.of("SHA-256");
            events.add(new SimpleConditionEvent(
                    type, !named.equals(Set.of("SHA-256")), type.getFullName() + " hashes with " + named));
        }

        private static Set<String> algorithms(JavaClass type) {
            try (InputStream in =
                    type.getSource().orElseThrow().getUri().toURL().openStream()) {
                Set<String> named = new HashSet<>();
                StreamSupport.stream(
                                ClassFile.of()
                                        .parse(in.readAllBytes())
                                        .constantPool()
                                        .spliterator(),
                                false)
                        .filter(StringEntry.class::isInstance)
                        .map(entry -> ((StringEntry) entry).stringValue())
                        .filter(ALGORITHMS::contains)
                        .forEach(named::add);
                return named;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
