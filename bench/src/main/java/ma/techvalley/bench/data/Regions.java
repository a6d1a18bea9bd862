package ma.techvalley.bench.data;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ma.techvalley.contracts.zones.ParkState;

/** In which region a park is. */
public final class Regions {
    private static final Map<String, String> BY_PARK =
            Spaces.parks().stream().collect(Collectors.toUnmodifiableMap(ParkState::code, ParkState::region));

    private Regions() {}

    public static String of(String park) {
        return Objects.requireNonNull(BY_PARK.get(park), park);
    }
}
