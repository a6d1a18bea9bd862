package ma.techvalley.gateway.changes.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import ma.techvalley.gateway.changes.Wish;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.spaces.web.OfferFilters;
import ma.techvalley.gateway.spaces.web.ParkFilters;
import ma.techvalley.gateway.spaces.web.Queries;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a stream may ask for beside the filters of a search. */
record ChangeFilters(
        @Parameter(description = "Only these types; all where not given") @Nullable @Size(min = 1, max = 6)
        List<@Pattern(regexp = "park|office-space|company|register-entry|standing|jobs") String> type,

        @Parameter(description = "Only these resources, by the id that their events have")
        @Nullable
        @Size(min = 1, max = Rule.MOST_VALUES)
        List<@Size(min = 1, max = Rule.LONGEST_TEXT) String> id) {
    private static final Set<String> OWN = Set.of("type", "id");
    private static final List<String> OF_SEARCHES = List.of("office-space");

    /**
     * @param given names of the parameters of the request
     * @throws Refusal naming each parameter that does not go with the others
     */
    Wish wish(ParkFilters parks, OfferFilters offer, Set<String> given) {
        Set<String> ids = id == null ? Set.of() : Set.copyOf(id);
        if (OWN.containsAll(given)) {
            return Wish.changes(type == null ? Set.of() : Set.copyOf(type), ids);
        }
        if (type != null && !type.equals(OF_SEARCHES)) {
            throw Refusal.invalid(
                    List.of(new Violation("type", "search", "Filters of a search go with office-space alone.")));
        }
        return Wish.search(Queries.watched(parks, offer), ids);
    }
}
