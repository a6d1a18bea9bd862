package ma.techvalley.compliance.filings;

import java.util.Objects;
import java.util.Set;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import org.jspecify.annotations.Nullable;

/**
 * A filing as it is from its change on, with every item.
 *
 * @param kind the initial one if absent; a declaration whose data change may need an authorisation
 * @param nature NORMAL if absent
 * @param base the initial one if absent
 */
public record Restated(
        @Nullable Kind kind,
        @Nullable Nature nature,
        Set<Trait> traits,
        @Nullable String base,
        Items items) {

    Submission submission(Filing initial) {
        return new Submission(
                initial.company(),
                Objects.requireNonNullElse(kind, initial.kind()),
                Objects.requireNonNullElse(nature, Nature.NORMAL),
                traits,
                base == null ? initial.base() : base,
                items,
                initial.controllerCompany());
    }
}
