package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Comparator;

/** A filing's place in the queue: by submission, then by id, so that no two share a place. */
public record FilingPosition(Instant submittedAt, String id) implements Comparable<FilingPosition> {
    private static final Comparator<FilingPosition> ORDER =
            Comparator.comparing(FilingPosition::submittedAt).thenComparing(FilingPosition::id);

    public static FilingPosition of(Filing filing) {
        return new FilingPosition(filing.submittedAt(), filing.id());
    }

    @Override
    public int compareTo(FilingPosition other) {
        return ORDER.compare(this, other);
    }
}
