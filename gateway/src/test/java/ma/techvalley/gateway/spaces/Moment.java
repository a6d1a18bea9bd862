package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.tenants.Tenants;

/** A published table beside what it was published from. */
record Moment(
        LocalDate today,
        SpaceTable table,
        List<OfficeSpaceState> spaces,
        Map<String, ParkState> parks,
        Map<String, Tenants> tenants) {

    /** Page by page, the search has to answer what the naive one answers. */
    void compare(SpaceQuery query) {
        var naive = new NaiveSearch(this, query);
        List<String> expected = naive.ids();
        Map<String, SortedMap<String, Integer>> facets = naive.facets();
        List<String> found = new ArrayList<>();
        SpaceCursor after = null;
        do {
            SpaceAnswer answer = SpaceSearch.answer(table, query.part(query.limit(), after));
            assertThat(answer.total()).isEqualTo(expected.size());
            assertThat(answer.facets().stream()
                            .collect(Collectors.toMap(SpaceAnswer.Facet::name, SpaceAnswer.Facet::present)))
                    .isEqualTo(facets);
            assertThat(answer.page().length).isLessThanOrEqualTo(query.limit());
            for (SpaceRow row : answer.page()) {
                found.add(row.id());
            }
            after = answer.next() == null
                    ? null
                    : SpaceCursor.parse(answer.next().parts());
        } while (after != null);
        assertThat(found).isEqualTo(expected);
        var match = new RowMatch(query, table.index);
        assertThat(table.stream().filter(match::takes).map(SpaceRow::id)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
