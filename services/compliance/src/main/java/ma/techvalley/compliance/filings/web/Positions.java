package ma.techvalley.compliance.filings.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import ma.techvalley.compliance.filings.FilingPosition;
import org.jspecify.annotations.Nullable;

/** What a cursor holds of a position. */
final class Positions {
    private Positions() {}

    static List<String> words(FilingPosition position) {
        return List.of(position.moment().toString(), position.id());
    }

    /** @throws RuntimeException if they are of another form */
    static FilingPosition read(List<@Nullable String> words) {
        return new FilingPosition(
                Instant.parse(Objects.requireNonNull(words.getFirst())), Objects.requireNonNull(words.getLast()));
    }
}
