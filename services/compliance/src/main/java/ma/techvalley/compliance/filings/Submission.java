package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.filings.items.Form;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A filing as it is submitted: with every item that the law asks for in its kind.
 *
 * @param company ICE of who files
 * @param traits what the filer says about the data, by which the law decides the regime; none of a transfer
 * @param base id of the filing on which a transfer is based
 * @param controllerCompany ICE of the controller for whom a processor files (law 09-08, articles 1-6 and 23); absent where the controller does
 */
public record Submission(
        String company,
        Kind kind,
        Nature nature,
        Set<Trait> traits,
        @Nullable String base,
        Items items,
        @Nullable String controllerCompany) {

    /** @throws Refusal 400 with all {@link #faults} */
    void requireComplete(Law law, Instant now) {
        List<Violation> violations = faults(law, now);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Everything that is missing, and every rule broken inside the rest. */
    List<Violation> faults(Law law, Instant now) {
        List<Violation> violations = new ArrayList<>(Form.of(kind, nature).violations(items));
        violations.addAll(items.violations());
        violations.addAll(law.violations(items, now));
        violations.addAll(faultsBesidesItems());
        return violations;
    }

    /** What is missing or wrong besides items; each names a field. */
    List<Violation> faultsBesidesItems() {
        List<Violation> violations = new ArrayList<>();
        boolean transfer = kind == Kind.TRANSFER;
        requireIf(!transfer, !traits.isEmpty(), "/traits", violations);
        requireIf(transfer, base != null, "/base", violations);
        if (kind != Kind.DECLARATION && nature == Nature.SIMPLIFIED) {
            violations.add(new Violation("/nature", "kind", "Only a declaration can be simplified (article 16)."));
        }
        if (company.equals(controllerCompany)) {
            violations.add(new Violation("/controllerCompany", "other", "A controller that files itself names none."));
        }
        return violations;
    }

    private static void requireIf(boolean asked, boolean given, String pointer, List<Violation> violations) {
        if (asked && !given) {
            violations.add(new Violation(pointer, "required", "This kind of filing needs it."));
        } else if (given && !asked) {
            violations.add(new Violation(pointer, "not-asked", "This kind of filing does not have it."));
        }
    }
}
