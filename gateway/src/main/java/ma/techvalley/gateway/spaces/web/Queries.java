package ma.techvalley.gateway.spaces.web;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.spaces.Days;
import ma.techvalley.gateway.spaces.ParkFacet;
import ma.techvalley.gateway.spaces.Period;
import ma.techvalley.gateway.spaces.SpaceCursor;
import ma.techvalley.gateway.spaces.SpaceFacet;
import ma.techvalley.gateway.spaces.SpaceQuery;
import ma.techvalley.gateway.spaces.SpaceSort;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** Turns checked query parameters into a query. */
public final class Queries {
    private static final Set<String> ON_MARKET = Set.of(MarketStatus.ON_MARKET.name());

    private Queries() {}

    /**
     * What is watched: the whole result, in no order.
     *
     * @throws Refusal 400 naming every parameter that is wrong beside the others
     */
    public static SpaceQuery watched(ParkFilters parks, OfferFilters offer) {
        var filters = new SpaceFilters(parks, offer, PageFilters.NONE);
        return of(filters, Form.LINES, filters::cursors);
    }

    /** @param cursors that the query's own may be one of, asked for only if it has one */
    static SpaceQuery of(SpaceFilters filters, Form form, Supplier<Cursors> cursors) {
        Pairs.check(filters, form);
        OfferFilters offer = filters.offer();
        PageFilters page = filters.page();
        return new SpaceQuery(
                parks(filters.parks()),
                spaces(offer),
                Ranges.of(offer),
                Areas.of(filters.parks()),
                period(offer),
                offer.q() == null ? List.of() : Folding.words(offer.q()),
                page.sort() == null
                        ? SpaceSort.PARK
                        : SpaceSort.named(page.sort()).orElseThrow(),
                page.limit() == null ? Rule.DEFAULT_LIMIT : page.limit(),
                page.cursor() == null ? null : place(page.cursor(), cursors.get()));
    }

    private static Map<ParkFacet, Set<String>> parks(ParkFilters filters) {
        Map<ParkFacet, Set<String>> chosen = new EnumMap<>(ParkFacet.class);
        choose(chosen, ParkFacet.REGION, filters.region());
        choose(chosen, ParkFacet.PROVINCE, filters.province());
        choose(chosen, ParkFacet.PARK, filters.park());
        choose(chosen, ParkFacet.SEGMENT, filters.segment());
        choose(chosen, ParkFacet.DATA_PROTECTION, filters.dataProtection());
        choose(chosen, ParkFacet.TRANSFER_COUNTRY, filters.transferCountry());
        return chosen;
    }

    private static Map<SpaceFacet, Set<String>> spaces(OfferFilters filters) {
        Map<SpaceFacet, Set<String>> chosen = new EnumMap<>(SpaceFacet.class);
        choose(chosen, SpaceFacet.FIT_OUT, filters.fitOut());
        choose(chosen, SpaceFacet.LEASE_STATUS, filters.leaseStatus());
        chosen.put(SpaceFacet.STATUS, ON_MARKET);
        choose(chosen, SpaceFacet.STATUS, filters.status());
        return chosen;
    }

    private static <F> void choose(Map<F, Set<String>> chosen, F facet, @Nullable Collection<?> values) {
        if (values != null) {
            chosen.put(facet, values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static @Nullable Period period(OfferFilters filters) {
        return filters.availableFrom() == null
                ? null
                : new Period(
                        Days.of(filters.availableFrom()),
                        filters.availableUntil() == null ? Period.OPEN : Days.of(filters.availableUntil()));
    }

    private static SpaceCursor place(String cursor, Cursors cursors) {
        return cursors.decode(
                cursor,
                place -> SpaceCursor.parse(
                        place.stream().map(Objects::requireNonNull).toList()));
    }
}
