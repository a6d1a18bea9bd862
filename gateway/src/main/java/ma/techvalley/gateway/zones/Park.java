package ma.techvalley.gateway.zones;

import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.text.Folding;

/** A park with what a search needs of it. */
public record Park(ParkState state, long version, String words) {
    static Park of(ParkState state, long version) {
        String names = String.join(
                " ",
                state.code(),
                state.name().ar(),
                state.name().fr(),
                state.name().en(),
                state.city());
        return new Park(state, version, Folding.fold(names));
    }
}
