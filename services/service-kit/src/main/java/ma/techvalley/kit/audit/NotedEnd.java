package ma.techvalley.kit.audit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The end of the trail as a verification once said it.
 *
 * @param sequence {@code headSequence} of that report
 * @param hash {@code headHash} of that report
 * @param onward whether to begin there, as after a report that was not complete; else at the beginning
 */
record NotedEnd(
        @Min(1) @Nullable Long sequence,

        @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}", message = "has to be 64 hexadecimal digits") @Nullable
        String hash,

        @Nullable Boolean onward) {
    /** Whether the walk begins there. */
    boolean isBeginning() {
        return Boolean.TRUE.equals(onward);
    }

    /** @throws Refusal if only one of the two is given, or the walk is to begin nowhere */
    Optional<Journal.Head> head() {
        if (sequence != null && hash != null) {
            return Optional.of(new Journal.Head(sequence, hash));
        }
        if (sequence == null && hash == null && !isBeginning()) {
            return Optional.empty();
        }
        throw Refusal.invalid(Stream.of(missing("sequence", sequence), missing("hash", hash))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Violation> missing(String name, @Nullable Object value) {
        return value != null
                ? Optional.empty()
                : Optional.of(new Violation(name, "required", "Send both of what was noted, or neither."));
    }
}
