package ma.techvalley.gateway.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.changes.Cut;
import ma.techvalley.gateway.history.Journals;
import ma.techvalley.gateway.memory.Memory;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.zones.ParkBook;

/** Spaces and parks that change as time goes by, with everything written down; moments are not always in the order of versions. */
final class LivedSpaces implements Journals {
    static final Instant START = Instant.parse("2026-11-20T20:00:00Z");
    private static final int IDS = 12;

    private final RandomSpaces generated;
    private final Random random;
    private final int ring;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private ParkBook parks = new ParkBook();
    private SpaceBook spaces;
    private Instant clock = START;

    /** An event as a journal has it. */
    private record Told(String id, long version, Instant at, State state) {}

    LivedSpaces(RandomSpaces generated, int ring) {
        this.generated = generated;
        this.random = generated.random();
        this.ring = ring;
        this.spaces = new SpaceBook(parks, new Past(ring));
    }

    Instant clock() {
        return clock;
    }

    /** So many changes in one publication. */
    void live(int changes) {
        for (int i = 0; i < changes; i++) {
            clock = clock.plusSeconds(random.nextInt(4) == 0 ? random.nextInt(20_000) : 1);
            boolean park = random.nextInt(5) == 0;
            String id =
                    park ? List.of("alpha", "beta", "gamma").get(random.nextInt(3)) : "space-" + random.nextInt(IDS);
            enter(new Told(
                    id,
                    versions.merge(id, 1L, Long::sum),
                    clock.minusMillis(random.nextInt(3) * 1500L),
                    park ? generated.park(id) : generated.space(id)));
        }
        publish();
    }

    /** Of a compacted topic the newest of each is there, in any order. */
    void restart() {
        parks = new ParkBook();
        spaces = new SpaceBook(parks, new Past(ring));
        newest(Instant.MAX).values().forEach(this::remember);
        publish();
    }

    Snapshot.Spaces now() {
        return new Snapshot.Spaces(spaces.base(), new Cut("test", new long[] {told.size()}));
    }

    /** That of a change, a little beside one, or any. */
    Instant someMoment() {
        Instant moment =
                told.isEmpty() ? clock : told.get(random.nextInt(told.size())).at();
        return moment.plusMillis(random.nextInt(3) - 1);
    }

    /** What was so at a moment, beside a table of it. */
    Moment at(Instant moment, SpaceTable table) {
        List<State> states = newest(moment).values().stream().map(Told::state).toList();
        return new Moment(
                LocalDate.ofInstant(moment, Memory.MOROCCO),
                table,
                states.stream()
                        .filter(OfficeSpaceState.class::isInstance)
                        .map(OfficeSpaceState.class::cast)
                        .toList(),
                states.stream()
                        .filter(ParkState.class::isInstance)
                        .map(ParkState.class::cast)
                        .collect(Collectors.toMap(ParkState::code, Function.identity())),
                Map.of());
    }

    @Override
    public Recalled before(Instant moment) {
        Former former = new Former();
        Map<String, Told> then = newest(moment);
        for (Told each : told) {
            if (each.at().isAfter(moment)) {
                Told was = then.get(each.id());
                if (was == null) {
                    former.wasNot(each.id());
                } else {
                    former.was(was.state(), was.version(), was.at());
                }
            }
        }
        return new Recalled(former, !then.isEmpty(), told.size());
    }

    /** The newest version of each that is not younger. */
    private Map<String, Told> newest(Instant moment) {
        Map<String, Told> newest = new HashMap<>();
        told.stream().filter(each -> !each.at().isAfter(moment)).forEach(each -> newest.put(each.id(), each));
        return newest;
    }

    private void enter(Told event) {
        told.add(event);
        remember(event);
    }

    private void remember(Told event) {
        switch (event.state()) {
            case OfficeSpaceState space -> spaces.put(space, event.version(), event.at());
            case ParkState park -> spaces.described(parks.put(park, event.version(), event.at()));
            default -> throw new IllegalArgumentException(event.id());
        }
    }

    private void publish() {
        spaces.publish(LocalDate.ofInstant(clock, Memory.MOROCCO));
    }
}
