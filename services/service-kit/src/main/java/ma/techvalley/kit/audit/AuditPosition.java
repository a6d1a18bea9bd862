package ma.techvalley.kit.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an entry stands in a list: no two share one. */
record AuditPosition(Instant at, long sequence) implements Comparable<AuditPosition> {
    private static final Comparator<AuditPosition> OLDEST_FIRST =
            Comparator.comparing(AuditPosition::at).thenComparingLong(AuditPosition::sequence);

    static AuditPosition of(AuditEntry entry) {
        return new AuditPosition(entry.visit().at(), entry.sequence());
    }

    static AuditPosition read(List<@Nullable String> words) {
        return new AuditPosition(
                Instant.parse(Objects.requireNonNull(words.getFirst())),
                Long.parseLong(Objects.requireNonNull(words.getLast())));
    }

    List<String> words() {
        return List.of(at.toString(), Long.toString(sequence));
    }

    @Override
    public int compareTo(AuditPosition other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
