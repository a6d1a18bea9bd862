package ma.techvalley.gateway.zones;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The parks at one moment, by code. */
public record Parks(NavigableMap<String, Park> byCode) {
    static final Parks NONE = new Parks(new TreeMap<>());

    public Optional<Park> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** In the order of their codes. */
    public List<Park> all() {
        return List.copyOf(byCode.values());
    }
}
