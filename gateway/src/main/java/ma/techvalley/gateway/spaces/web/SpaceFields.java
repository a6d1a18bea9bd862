package ma.techvalley.gateway.spaces.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a space that a client has chosen, cut out of the bytes that were encoded once. */
final class SpaceFields {
    /** The components of an office space. */
    static final String NAMES =
            "id|park|building|floor|leasableArea|availableArea|minimumDivisibleArea|maximumContiguousArea"
                    + "|occupancyRate|fitOut|seats|askingRent|serviceCharge|totalCost|availabilityDate|nextAvailability|status"
                    + "|leaseStatus|version";

    private final @Nullable Set<String> chosen;

    private SpaceFields(@Nullable Set<String> chosen) {
        this.chosen = chosen;
    }

    static SpaceFields of(@Nullable List<String> fields) {
        return new SpaceFields(fields == null ? null : Set.copyOf(fields));
    }

    /** The object with only the chosen fields, in the order it has them. */
    byte[] cut(byte[] object) {
        if (chosen == null) {
            return object;
        }
        var cut = new ByteArrayOutputStream(object.length);
        cut.write('{');
        for (int start = 1; start < object.length - 1; ) {
            int nameEnd = end(object, start);
            int end = end(object, nameEnd + 1);
            if (chosen.contains(new String(object, start + 1, nameEnd - start - 2, StandardCharsets.UTF_8))) {
                if (cut.size() > 1) {
                    cut.write(',');
                }
                cut.write(object, start, end - start);
            }
            start = end + 1;
        }
        cut.write('}');
        return cut.toByteArray();
    }

    /** Where the name or value ends that starts there: at the colon, comma or bracket on its own level. */
    private static int end(byte[] json, int start) {
        int depth = 0;
        for (int i = start; ; i++) {
            switch (json[i]) {
                case '"' -> i = stringEnd(json, i);
                case '{', '[' -> depth++;
                case ',', ':' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                case '}', ']' -> {
                    if (depth == 0) {
                        return i;
                    }
                    depth--;
                }
                default -> {}
            }
        }
    }

    private static int stringEnd(byte[] json, int quote) {
        int i = quote + 1;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }
}
