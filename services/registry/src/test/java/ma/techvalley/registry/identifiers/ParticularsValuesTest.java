package ma.techvalley.registry.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsValuesTest {
    @ParameterizedTest
    @CsvSource({"01234567,01234567", "' 012 345 ',012345", "٠١٢٣٤٥٦,0123456", "123456789,123456789"})
    void takesTaxIdentifiersAsTextWithTheirZeros(String spelling, String value) {
        assertThat(new TaxId(spelling).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567890", "12345A", "-12345"})
    void refusesOtherTaxIdentifiers(String text) {
        refuses(TaxId::new, text);
    }

    @ParameterizedTest
    @CsvSource({
        "CASABLANCA,Casablanca",
        "casablanca,Casablanca",
        "'  Béni   mellal ',Béni Mellal",
        "FÈS,Fès",
        "aïn-sebaâ,Aïn-Sebaâ",
        "الدار البيضاء,الدار البيضاء"
    })
    void spellsACourtInOneWay(String spelling, String value) {
        assertThat(new Court(spelling).value()).isEqualTo(value);
    }

    @Test
    void spellsACourtInOneWayWhicheverFormItsAccentsHave() {
        assertThat(new Court("Fe\u0300s")).isEqualTo(new Court("F\u00e8s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "12", "Casablanca 1", "<b>Fès</b>", " ", "-Fès"})
    void refusesWhatNamesNoCourt(String text) {
        refuses(Court::new, text);
        refuses(Court::new, "a".repeat(61));
    }

    @ParameterizedTest
    @CsvSource({"123456,123456", "123 456,123456", "12.345,12345", "0123,0123", "12345/b,12345/B", "١٢٣,123"})
    void spellsARegisterNumberInOneWay(String spelling, String value) {
        assertThat(new RegisterNumber(spelling).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "1234567890123456", "12_3", "/"})
    void refusesWhatIsNoRegisterNumber(String text) {
        refuses(RegisterNumber::new, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SA", "3M", "Société Générale d'Externalisation", "شركة وادي التقنية", "Atlas خدمات SARL", "株式会社"
            })
    void takesNamesInAnyScript(String name) {
        assertThat(new LegalName(name).value()).isEqualTo(name);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(new LegalName("𐤀".repeat(200)).value()).hasSize(400);
        refuses(LegalName::new, "x".repeat(201));
    }

    @Test
    void makesOneSpaceOfAny() {
        assertThat(new LegalName(" Atlas\u00a0\n Services ").value()).isEqualTo("Atlas Services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "   ", " A ", "--", "\u00a0\u00a0"})
    void refusesWhatIsNoName(String text) {
        refuses(LegalName::new, text);
    }

    @ParameterizedTest
    @CsvSource({"FR,FR", "fr,FR", "' ma ',MA", "US,US"})
    void takesCountriesThatExist(String text, String code) {
        assertThat(new Country(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "ZZ", "FRA", "F", "UK", "AN", "SU"})
    void refusesCountriesThatDoNotExist(String text) {
        refuses(Country::new, text);
    }

    private static void refuses(Function<String, ?> value, String text) {
        assertThatThrownBy(() -> value.apply(text)).isInstanceOf(Refusal.class);
    }
}
