package ma.techvalley.registry.identifiers;

import java.util.Locale;
import java.util.Set;
import ma.techvalley.kit.problem.Refusal;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code, of those that the JDK knows to be assigned.
 *
 * @param code two capitals
 */
public record Country(String code) {
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    public Country {
        code = PastedText.identifier(code).toUpperCase(Locale.ROOT);
        if (!ASSIGNED.contains(code)) {
            throw Refusal.invalid(
                    "parentCountry", "country-code", "a country is given by its ISO 3166-1 alpha-2 code, such as FR");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
