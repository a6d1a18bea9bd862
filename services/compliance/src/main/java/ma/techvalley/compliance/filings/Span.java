package ma.techvalley.compliance.filings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Some time; what is absent does not bound it.
 *
 * @param from the first moment
 * @param to the first moment after
 */
public record Span(@Nullable Instant from, @Nullable Instant to) {
    public static final Span EVER = new Span(null, null);
}
