package ma.techvalley.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topics are compacted and copied, so nothing on them about a person could ever be corrected or erased (law 09-08). */
class NoPersonalDataTest {
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> SUSPICIOUS = Set.of(
            "email",
            "mail",
            "phone",
            "telephone",
            "mobile",
            "gsm",
            "fax",
            "cin",
            "cnie",
            "passport",
            "iban",
            "rib",
            "surname",
            "forename",
            "firstname",
            "lastname",
            "fullname",
            "nickname",
            "username",
            "login",
            "password",
            "birth",
            "birthday",
            "birthdate",
            "birthplace",
            "age",
            "person",
            "contact",
            "representative",
            "signatory",
            "manager",
            "employee",
            "salary",
            "wage",
            "address",
            "street",
            "postcode",
            "ip",
            "photo",
            "signature");
    private static final List<String> SUSPICIOUS_PAIRS =
            List.of("first name", "last name", "full name", "family name", "given name", "officer name", "user name");

    /** What the rule must find, whatever else changes. */
    record Planted(String legalName, List<Nested> nested) {
        record Nested(String firstName, String contactEmail, String cin) {}
    }

    @Test
    void noComponentOfAnyEventNamesAPerson() {
        Set<Class<?>> records = ReachableRecords.from(EventCatalog.all());

        assertThat(records).hasSizeGreaterThan(30);
        assertThat(records.stream().flatMap(NoPersonalDataTest::suspicions)).isEmpty();
    }

    @Test
    void aPlantedViolationIsFoundHoweverDeep() {
        assertThat(ReachableRecords.from(Planted.class).stream().flatMap(NoPersonalDataTest::suspicions))
                .containsExactly("Nested.firstName", "Nested.contactEmail", "Nested.cin");
    }

    private static Stream<String> suspicions(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> isSuspicious(component.getName()))
                .map(component -> type.getSimpleName() + "." + component.getName());
    }

    private static boolean isSuspicious(String component) {
        String words = String.join(" ", WORDS.split(component)).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.split(" ")).anyMatch(SUSPICIOUS::contains)
                || SUSPICIOUS_PAIRS.stream().anyMatch(words::contains);
    }
}
