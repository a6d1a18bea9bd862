package ma.techvalley.registry.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import ma.techvalley.kit.problem.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody pastes is refused by name, or becomes a value that stays as it is when it is pasted again. */
class IdentifiersPropertyTest {
    private static final List<UnaryOperator<String>> ALL = List.of(
            text -> new Ice(text).value(),
            text -> new CnssAffiliation(text).value(),
            text -> new TaxId(text).value(),
            text -> new RegisterNumber(text).value(),
            text -> new Court(text).value(),
            text -> new LegalName(text).value(),
            text -> new Country(text).code());

    @Property(tries = 3000)
    void anyText(@ForAll String text) {
        ALL.forEach(identifier -> isRefusedOrStays(identifier, text));
    }

    @Property(tries = 5000)
    void textThatLooksLikeOne(@ForAll("likely") String text) {
        ALL.forEach(identifier -> isRefusedOrStays(identifier, text));
    }

    @Provide
    Arbitrary<String> likely() {
        Arbitrary<String> digits = Arbitraries.strings()
                .withChars("0123456789٠١٢۷۸۹ .-/\u00a0\u200f\u2011")
                .ofMaxLength(20);
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("aZéßİıŉǆﬁçقابس'’- \u0301\u0345")
                .withCharRange('A', 'Z')
                .ofMaxLength(70);
        return Arbitraries.oneOf(digits, letters);
    }

    private static void isRefusedOrStays(UnaryOperator<String> identifier, String text) {
        String value;
        try {
            value = identifier.apply(text);
        } catch (Refusal refused) {
            assertThat(refused.violations()).isNotEmpty();
            return;
        }
        assertThat(identifier.apply(value)).isEqualTo(value);
    }
}
