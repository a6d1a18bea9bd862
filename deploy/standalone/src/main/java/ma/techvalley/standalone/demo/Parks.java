package ma.techvalley.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Reads the real parks, which the zones service brings along with the sources of their figures. */
final class Parks {
    private static final String RESOURCE = "/zones/parks.json";

    private Parks() {}

    static List<DemoPark> all() {
        try (InputStream parks = Objects.requireNonNull(Parks.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return JsonMapper.shared()
                    .readTree(parks)
                    .valueStream()
                    .map(DemoPark::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
