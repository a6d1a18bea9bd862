package ma.techvalley.bench.data;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.techvalley.contracts.zones.ParkState;

/** The parks by their codes. */
public final class Parks {
    private static final Map<String, ParkState> BY_CODE =
            Spaces.parks().stream().collect(Collectors.toUnmodifiableMap(ParkState::code, Function.identity()));

    private Parks() {}

    public static ParkState of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** In which region it is. */
    public static String region(String code) {
        return of(code).region();
    }
}
