package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Readers;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the queue.
 *
 * @param sort {@code submittedAt}, those that wait longest first, or {@code -submittedAt}
 */
record FilingQuery(
        @Nullable Stage stage,

        @IceNumber @Nullable String company,

        @Pattern(regexp = "-?submittedAt", message = "has to be submittedAt or -submittedAt") @Nullable
        String sort,

        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 400) @Nullable String cursor) {
    private static final int PAGE = 50;

    /** What it asks for, of what the actor may see. */
    FilingSearch search(Actor actor) {
        return new FilingSearch(Readers.companies(actor), stage, company, sort != null && sort.startsWith("-"));
    }

    int pageSize() {
        return limit == null ? PAGE : limit;
    }

    Optional<FilingPosition> after(Actor actor) {
        return Optional.ofNullable(cursor).map(text -> cursors(actor).decode(text, FilingQuery::position));
    }

    String cursorOf(FilingPosition position, Actor actor) {
        return cursors(actor).encode(List.of(position.submittedAt().toString(), position.id()));
    }

    private Cursors cursors(Actor actor) {
        FilingSearch search = search(actor);
        return Cursors.boundTo(
                search.among() == null ? null : new TreeSet<>(search.among()), stage, company, search.newestFirst());
    }

    /** Reads what a cursor of {@link #cursorOf} holds. */
    static FilingPosition position(List<@Nullable String> parts) {
        return new FilingPosition(
                Instant.parse(Objects.requireNonNull(parts.getFirst())), Objects.requireNonNull(parts.getLast()));
    }
}
