package ma.techvalley.kit.audit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The end of the trail as a verification once said it.
 *
 * @param sequence {@code headSequence} of that report
 * @param hash {@code headHash} of that report
 */
record NotedEnd(
        @Min(1) @Nullable Long sequence,

        @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}", message = "has to be 64 hexadecimal digits") @Nullable
        String hash) {
    /** @throws Refusal if only one of the two is given */
    Optional<Journal.Head> head() {
        if (sequence == null && hash == null) {
            return Optional.empty();
        }
        if (sequence == null || hash == null) {
            throw Refusal.invalid(
                    sequence == null ? "sequence" : "hash", "required", "Send both of what was noted, or neither.");
        }
        return Optional.of(new Journal.Head(sequence, hash));
    }
}
