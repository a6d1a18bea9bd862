package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Comparator;

/** A filing's place in a list: by the moment of its order, then by id, so that no two share a place. */
public record FilingPosition(Instant moment, String id) implements Comparable<FilingPosition> {
    private static final Comparator<FilingPosition> ORDER =
            Comparator.comparing(FilingPosition::moment).thenComparing(FilingPosition::id);

    /** @throws java.util.NoSuchElementException if it has no place in that order */
    public static FilingPosition of(Filing filing, FilingOrder order) {
        return new FilingPosition(order.moment(filing).orElseThrow(), filing.id());
    }

    @Override
    public int compareTo(FilingPosition other) {
        return ORDER.compare(this, other);
    }
}
