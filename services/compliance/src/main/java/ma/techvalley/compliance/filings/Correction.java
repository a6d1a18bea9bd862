package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.filings.items.Form;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the filer says anew; what is absent stays as it is.
 *
 * @param items those to replace; the others stay
 * @param traits instead of all that were named
 * @param base id of another filing on which a transfer is based
 * @param controllerCompany ICE of another controller
 */
public record Correction(
        @Nullable Items items,
        @Nullable Set<Trait> traits,
        @Nullable Nature nature,
        @Nullable String base,
        @Nullable String controllerCompany) {

    /** Whether nothing is said. */
    boolean isNone() {
        return (items == null || items.areNone()) && particulars().isEmpty();
    }

    /** Broken rules inside the items that are given. */
    List<Violation> violations() {
        return items == null ? List.of() : items.violations();
    }

    /** Marks of the items that are given. */
    List<String> marks(Form form) {
        return items == null ? List.of() : form.marks(items);
    }

    /** Names of what is given besides items. */
    List<String> particulars() {
        return Stream.of(
                        named("traits", traits),
                        named("nature", nature),
                        named("base", base),
                        named("controllerCompany", controllerCompany))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it names a filing or a company, which have to be there. */
    boolean namesOthers() {
        return base != null || controllerCompany != null;
    }

    /** The filing with it, as it would have been submitted. */
    Submission of(Filing filing) {
        Regime regime = filing.regime();
        return new Submission(
                filing.company(),
                filing.kind(),
                nature == null ? filing.nature() : nature,
                Objects.requireNonNullElseGet(traits, () -> regime == null ? Set.of() : regime.traits()),
                base == null ? filing.base() : base,
                items == null ? filing.items() : filing.items().correctedBy(items),
                controllerCompany == null ? filing.controllerCompany() : controllerCompany);
    }

    private static Optional<String> named(String name, @Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(name);
    }
}
