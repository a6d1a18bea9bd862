package ma.techvalley.gateway.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.gateway.zones.ParkBook;

/** The spaces as the applier keeps them: rows that changed since the last publication wait here. */
public final class SpaceBook {
    private final ParkBook parks;
    private final Past past;
    private final Places places = new Places();
    private final Map<String, Facts> known = new HashMap<>();
    private final Map<String, Facts> changed = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private SpaceTable published = SpaceTable.empty();
    private List<Move> moves = List.of();

    /** For those who never ask as of a moment. */
    public SpaceBook(ParkBook parks) {
        this(parks, new Past(1));
    }

    /** @param past what is replaced from the first publication on */
    public SpaceBook(ParkBook parks, Past past) {
        this.parks = parks;
        this.past = past;
    }

    /** @throws MalformedEvent if there is a day on which it could not be shown */
    public void put(OfficeSpaceState state, long version) {
        put(state, version, Instant.EPOCH);
    }

    /**
     * The same with the moment of the event.
     *
     * @throws MalformedEvent if there is a day on which it could not be shown
     */
    public void put(OfficeSpaceState state, long version, Instant at) {
        Facts facts = Facts.of(state, version, at);
        Facts before = known.put(state.id(), facts);
        past.add(new Past.OfSpace(before, facts));
        changed.put(state.id(), facts);
    }

    /** A park's names are in the JSON of its spaces. */
    public void described(Park park) {
        past.add(new Past.OfPark(places.describe(park), park));
        renew(Set.of(park.state().code()));
    }

    /** Who the tenants of each park are, by its code; the same object as before if nothing changed. */
    public void inhabited(Map<String, Tenants> tenants) {
        renew(places.inhabit(tenants));
    }

    /**
     * What readers may see from now on; another day means other rents, so all is encoded again. Whatever else a filter may ask
     * about has to put the spaces it is about among the changed ones, or searches that are watched do not hear of it.
     */
    public SpaceTable publish(LocalDate today) {
        boolean first = day.equals(LocalDate.EPOCH);
        past.begin();
        moves = List.of();
        if (!today.equals(day)) {
            changed.putAll(known);
            day = today;
        }
        SpaceRow[] rows = changed.values().stream().map(this::row).toArray(SpaceRow[]::new);
        if (rows.length > 0 || published.index != places.index()) {
            moves = first ? List.of() : moves(rows);
            published = published.with(rows, places.index());
            changed.clear();
        }
        return published;
    }

    /** The last publication, from which those before can be had again. */
    public Base base() {
        return new Base(published, past, past.count());
    }

    /** What the last publication moved, what it did not change for anybody left out; nothing for the first. */
    public List<Move> moves() {
        return moves;
    }

    /** What a park decides is about all its spaces. */
    private void renew(Set<String> codes) {
        if (!codes.isEmpty()) {
            known.values().stream()
                    .filter(facts -> codes.contains(facts.state().park()))
                    .forEach(facts -> changed.put(facts.state().id(), facts));
        }
    }

    private List<Move> moves(SpaceRow[] rows) {
        return Arrays.stream(rows)
                .map(row -> new Move(published.find(row.id()).orElse(null), row, published.index, places.index()))
                .filter(Move::counts)
                .toList();
    }

    private SpaceRow row(Facts facts) {
        return new SpaceRow(facts, places, parks.get(facts.state().park()), day);
    }
}
