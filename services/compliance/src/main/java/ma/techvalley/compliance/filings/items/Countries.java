package ma.techvalley.compliance.filings.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Countries that data can be transferred to: those that exist, without Morocco, which is not abroad (article 43). */
final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    static List<Violation> violations(@Nullable List<String> codes) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; codes != null && i < codes.size(); i++) {
            violation("/items/transfers/" + i, codes.get(i)).ifPresent(violations::add);
        }
        return violations;
    }

    static Optional<Violation> violation(String pointer, String code) {
        if (!CODES.contains(code)) {
            return Optional.of(new Violation(pointer, "country", "There is no country with this ISO 3166-1 code."));
        }
        return code.equals("MA")
                ? Optional.of(new Violation(pointer, "abroad", "Morocco is not abroad."))
                : Optional.empty();
    }
}
