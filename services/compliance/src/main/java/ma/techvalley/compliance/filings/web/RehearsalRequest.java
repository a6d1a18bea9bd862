package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.regimes.RegimeRule;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * A rule to try.
 *
 * @param kind a transfer is filed besides, whatever the data are
 * @param since its first day; without one it is tried on all filings
 * @param text which would say so
 * @param limit how many filings to look at
 * @param cursor where to go on; with the same rule
 */
record RehearsalRequest(
        Trait trait,
        @Pattern(regexp = "DECLARATION|AUTHORISATION") String kind,
        @Nullable LocalDate since,
        @NotBlank @Size(max = 300) String text,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 400) @Nullable String cursor) {
    private static final int PART = 200;

    RegimeRule rule() {
        return new RegimeRule(trait, Kind.valueOf(kind), since, text);
    }

    int partSize() {
        return limit == null ? PART : limit;
    }

    Optional<FilingPosition> after() {
        return Optional.ofNullable(cursor).map(text -> cursors().decode(text, Positions::read));
    }

    String cursorOf(FilingPosition position) {
        return cursors().encode(Positions.words(position));
    }

    private Cursors cursors() {
        return Cursors.boundTo("rehearsal", trait, kind, since);
    }
}
