package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import ma.techvalley.compliance.filings.ChangingFiling.Notice;
import ma.techvalley.compliance.filings.Restated;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a change: the whole filing, as it is from then on.
 *
 * @param number the initial one, with or without its activity code (CNDP internal rules, article 33)
 * @param since the first day of the change; of a transfer only, whose notice is due 8 working days later (decree 2-09-165, article 49)
 * @param kind the initial one if absent; a declaration may become a request for an authorisation, and the reverse
 * @param nature NORMAL if absent
 * @param traits as of a submission
 * @param base of a transfer only; the initial one if absent
 */
record ChangeFilingRequest(
        @Pattern(regexp = Texts.NUMBER) String number,
        @Nullable LocalDate since,
        @Nullable Kind kind,
        @Nullable Nature nature,
        @Size(min = 1, max = 12) @Nullable Set<Trait> traits,
        @Size(min = 1, max = 100) @Nullable String base,
        ItemsRequest items) {

    Notice notice() {
        return new Notice(number, since);
    }

    Restated restated() {
        return new Restated(kind, nature, Objects.requireNonNullElse(traits, Set.of()), base, items.items());
    }
}
