package ma.techvalley.gateway.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.gateway.zones.ParkBook;

/** The spaces as the applier keeps them: rows that readers do not see yet wait here. */
public final class SpaceBook {
    private final ParkBook parks;
    private final Past past;
    private final Places places = new Places();
    private final Map<String, Facts> known = new HashMap<>();
    /** Rows to be published. */
    private final Map<String, SpaceRow> fresh = new HashMap<>();
    /** Spaces of which a row has to be made first. */
    private final Set<String> stale = new HashSet<>();

    private LocalDate day = LocalDate.EPOCH;
    private SpaceTable published = SpaceTable.empty();
    private List<Move> moves = List.of();
    private Map<String, RuntimeException> unshown = Map.of();

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
     * The same with the moment of the event. Its row is made here, but for the first publication, before which a space may have had
     * many versions that nobody ever sees.
     *
     * @throws MalformedEvent if there is a day on which it could not be shown
     * @throws RuntimeException for whatever else is wrong with it; the space is as it was before
     */
    public void put(OfficeSpaceState state, long version, Instant at) {
        Facts facts = Facts.of(state, version, at);
        SpaceRow row = isBegun() ? row(facts) : null;
        Facts before = known.put(state.id(), facts);
        past.add(new Past.OfSpace(before, facts));
        if (row == null) {
            stale.add(state.id());
        } else {
            stale.remove(state.id());
            fresh.put(state.id(), row);
        }
    }

    /** A park's names are in the JSON of its spaces. */
    public void described(Park park) {
        past.add(new Past.OfPark(places.describe(park), park));
        of(Set.of(park.state().code())).forEach(stale::add);
    }

    /** Who the tenants of each park are, by its code; the same object as before if nothing changed. No row says anything of them. */
    public void inhabited(Map<String, Tenants> tenants) {
        of(places.inhabit(tenants)).forEach(id -> published.find(id).ifPresent(same -> fresh.putIfAbsent(id, same)));
    }

    /**
     * What readers may see from now on. Another day means other rents, so rows that look different on it are made anew. Whatever
     * else a filter may ask about has to put the spaces it is about among the fresh ones, or searches that are watched do not
     * hear of it.
     */
    public SpaceTable publish(LocalDate today) {
        boolean first = !isBegun();
        past.begin();
        moves = List.of();
        if (!today.equals(day)) {
            day = today;
            known.keySet().stream().filter(id -> !isOfToday(id)).forEach(stale::add);
        }
        make();
        SpaceRow[] rows = fresh.values().toArray(SpaceRow[]::new);
        if (rows.length > 0 || published.index != places.index()) {
            moves = first ? List.of() : moves(rows);
            published = published.with(rows, places.index());
            fresh.clear();
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

    /** Spaces that a publication left as they were before, or out, since no row could be made of them, and why; each is told once. */
    public Map<String, RuntimeException> unshown() {
        Map<String, RuntimeException> told = unshown;
        unshown = Map.of();
        return told;
    }

    private boolean isBegun() {
        return !day.equals(LocalDate.EPOCH);
    }

    private boolean isOfToday(String id) {
        SpaceRow row = fresh.get(id);
        return row == null
                ? published.find(id).filter(seen -> seen.isSameOn(day)).isPresent()
                : row.isSameOn(day);
    }

    /** One that cannot be made stands in the way of none. */
    private void make() {
        Map<String, RuntimeException> failures = new HashMap<>(unshown);
        for (String id : stale) {
            try {
                fresh.put(id, row(Objects.requireNonNull(known.get(id))));
            } catch (RuntimeException unshowable) {
                failures.put(id, unshowable);
            }
        }
        stale.clear();
        unshown = failures;
    }

    /** The spaces in these parks. */
    private List<String> of(Set<String> parkCodes) {
        return parkCodes.isEmpty()
                ? List.of()
                : known.values().stream()
                        .map(Facts::state)
                        .filter(state -> parkCodes.contains(state.park()))
                        .map(OfficeSpaceState::id)
                        .toList();
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
