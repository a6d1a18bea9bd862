package ma.techvalley.contracts.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventType;

/** All golden samples, also those of versions no producer writes any more, found through {@code samples/CHECKSUMS}. */
public final class GoldenSamples {
    private GoldenSamples() {}

    /** Every committed sample, in the order of the paths. */
    public static Stream<GoldenSample> all() {
        return paths().stream().map(GoldenSamples::read);
    }

    /** The sample of a type, {@code full} or {@code minimal}. */
    public static GoldenSample of(EventType type, String kind) {
        return of(type.name(), kind);
    }

    /** The sample of the contract name, {@code full} or {@code minimal}. */
    public static GoldenSample of(String type, String kind) {
        String[] words = type.split("\\.", 4);
        return read(words[2] + "/" + words[3] + "/" + kind + ".json");
    }

    private static List<String> paths() {
        return new String(resource("CHECKSUMS"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    private static GoldenSample read(String path) {
        return new GoldenSample(path, EventJson.mapper().readTree(resource(path)));
    }

    private static byte[] resource(String path) {
        try (InputStream found = GoldenSamples.class.getResourceAsStream("/samples/" + path)) {
            return Objects.requireNonNull(found, () -> "no samples/" + path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
