package ma.techvalley.gateway.zones;

import java.time.Instant;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.text.Folding;

/**
 * A park with what a search needs of it.
 *
 * @param at moment of the event that said it
 */
public record Park(ParkState state, long version, String words, Instant at) {
    /** What an event said. */
    public static Park of(ParkState state, long version, Instant at) {
        String names = String.join(
                " ",
                state.code(),
                state.name().ar(),
                state.name().fr(),
                state.name().en(),
                state.city());
        return new Park(state, version, Folding.fold(names), at);
    }
}
