package ma.techvalley.compliance.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds from a day until another rule about the same begins.
 *
 * @param <K> what rules are about
 */
public interface Dated<K extends Enum<K>> {
    K about();

    /** The first day; absent if it holds since the law. */
    @Nullable
    LocalDate since();

    /** The first day, as one that can be compared. */
    default LocalDate start() {
        return Objects.requireNonNullElse(since(), LocalDate.MIN);
    }
}
