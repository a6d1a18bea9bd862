package ma.techvalley.gateway.spaces;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
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

    /** Rows in that order. */
    static final Comparator<SpaceRow> PLACE = Comparator.comparing((SpaceRow row) -> row.facts.state(), ORDER);

    final Facts facts;
    final LeaseDays leases;
    final int park;
    final int fitOut;
    final int status;
    /** One bit for each. */
    final int leaseStatus;

    final int available;
    final int contiguous;
    final int seats;
    final int availableFrom;
    final int rent;
    final int totalCost;
    final int occupancy;
    final String building;
    private final int today;
    private final byte[] json;

    SpaceRow(Facts facts, Places places, @Nullable Park known, LocalDate today) {
        OfficeSpaceState state = facts.state();
        this.facts = facts;
        this.leases = facts.leases();
        this.park = places.park(state.park());
        this.fitOut = state.fitOut().ordinal();
        this.status = state.status().ordinal();
        this.leaseStatus = LeaseStatus.of(state).stream()
                .mapToInt(part -> 1 << part.ordinal())
                .sum();
        this.available = state.availableArea();
        this.contiguous = state.maximumContiguousArea();
        this.seats = state.seats() == null ? Measure.UNKNOWN : state.seats();
        this.availableFrom = Days.of(state.availabilityDate());
        this.rent = TermsOfDay.rent(state, today);
        this.totalCost = TermsOfDay.totalCost(state, today);
        this.occupancy = OfficeSpace.occupancy(state.allocatedArea(), state.leasableArea())
                .movePointRight(4)
                .intValueExact();
        this.building = Folding.fold(state.building());
        this.today = Days.of(today);
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

    OfficeSpace describe(@Nullable Park known) {
        return OfficeSpace.of(facts, known, LocalDate.ofEpochDay(today));
    }

    /** Square metres that are free all that time as far as is known today. */
    int freeDuring(Period period) {
        int later = leases.takenAfter(Math.max(period.until(), today));
        return (availableFrom <= period.from() ? available + later : 0) + leases.freedUntil(period.from());
    }

    /** Square metres that leases take only after the day of this row. */
    int takenLater() {
        return leases.takenAfter(today);
    }

    /** Whether it looks the same on that day, and is found by the same searches. */
    boolean isSameOn(LocalDate day) {
        return today == Days.of(day)
                || leases.areSame(today, Days.of(day))
                        && Objects.equals(
                                TermsOfDay.of(facts.state(), day),
                                TermsOfDay.of(facts.state(), LocalDate.ofEpochDay(today)));
    }

    /** The first day on which any of it is free. */
    int firstFreeDay() {
        return Math.min(available > 0 ? availableFrom : Measure.UNKNOWN, leases.firstFreed());
    }
}
