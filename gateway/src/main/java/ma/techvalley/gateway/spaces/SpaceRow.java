package ma.techvalley.gateway.spaces;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/** One space, immutable: its numbers for the search and its JSON, encoded once. */
public final class SpaceRow {
    /** The default sort. Unique by the id at its end, so it is what cursors remember. */
    static final Comparator<OfficeSpaceState> ORDER = Comparator.comparing(OfficeSpaceState::park)
            .thenComparing(OfficeSpaceState::building)
            .thenComparing(OfficeSpaceState::floor)
            .thenComparing(OfficeSpaceState::id);

    final Facts facts;
    final int park;
    final int region;
    final int fitOut;
    final int status;
    final int available;
    final int availableFrom;
    final int rent;
    final String building;
    private final byte[] json;

    SpaceRow(Facts facts, Places places, @Nullable Park known, LocalDate today) {
        OfficeSpaceState state = facts.state();
        this.facts = facts;
        this.park = places.park(state.park());
        this.region = places.region(known);
        this.fitOut = state.fitOut().ordinal();
        this.status = state.status().ordinal();
        this.available = state.availableArea();
        this.availableFrom = (int) state.availabilityDate().toEpochDay();
        this.rent = TermsOfDay.centimes(state, today);
        this.building = Folding.fold(state.building());
        this.json = EventJson.mapper().writeValueAsBytes(OfficeSpace.of(facts, known, today));
    }

    public String id() {
        return facts.state().id();
    }

    public String parkCode() {
        return facts.state().park();
    }

    /** The aggregate's version, for {@code If-Match}. */
    public long version() {
        return facts.version();
    }

    public OfficeSpaceState.MarketStatus status() {
        return facts.state().status();
    }

    public int leasableArea() {
        return facts.state().leasableArea();
    }

    public int availableArea() {
        return available;
    }

    /** The public JSON; never to be written to. */
    public byte[] json() {
        return json;
    }

    /** The same as text. */
    public String text() {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Square metres that are free on that day as far as is known today. */
    int freeOn(int day) {
        return (availableFrom <= day ? available : 0) + facts.releases().until(day);
    }

    /** The first day on which any of it is free. */
    int firstFreeDay() {
        return Math.min(
                available > 0 ? availableFrom : Integer.MAX_VALUE,
                facts.releases().first());
    }
}
