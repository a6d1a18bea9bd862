package ma.techvalley.contracts.zones;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The prefectures and provinces of Morocco, each in one of the twelve regions of decree 2-15-40; the file beside it says where they are from. */
public final class Provinces {
    private static final Map<String, String> REGIONS = read();

    private Provinces() {}

    /**
     * The region of a prefecture or province, as an ISO 3166-2:MA code.
     *
     * @param code ISO 3166-2:MA, for example {@code MA-CAS}
     * @return empty if there is none with that code
     */
    public static Optional<String> regionOf(String code) {
        return Optional.ofNullable(REGIONS.get(code));
    }

    private static Map<String, String> read() {
        try (InputStream in = Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[1], cells -> cells[0]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
