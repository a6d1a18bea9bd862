package ma.techvalley.zones.parks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import ma.techvalley.contracts.zones.ParkState;
import org.jspecify.annotations.Nullable;

/** The fields of a park that can be described anew; its code is what it is known by. */
final class ParkFields {
    private static final Map<String, Function<ParkState, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", ParkState::name);
        FIELDS.put("region", ParkState::region);
        FIELDS.put("province", ParkState::province);
        FIELDS.put("city", ParkState::city);
        FIELDS.put("operator", ParkState::operator);
        FIELDS.put("location", ParkState::location);
        FIELDS.put("landArea", ParkState::landArea);
        FIELDS.put("officeArea", ParkState::officeArea);
        FIELDS.put("services", ParkState::services);
        FIELDS.put("status", ParkState::status);
        FIELDS.put("sources", ParkState::sources);
    }

    private ParkFields() {}

    static List<String> changed(ParkState before, ParkState after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
