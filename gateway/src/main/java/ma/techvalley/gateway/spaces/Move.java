package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One space before and after a publication, whether its own event moved it, its park's, or a new day. */
public final class Move {
    final @Nullable SpaceRow before;
    final SpaceRow after;
    final Places.Names was;
    final Places.Names is;

    Move(@Nullable SpaceRow before, SpaceRow after, Places.Names was, Places.Names is) {
        this.before = before;
        this.after = after;
        this.was = was;
        this.is = is;
    }

    /** The space as it is now. */
    public SpaceRow after() {
        return after;
    }

    /** Whether anybody can see a difference. */
    boolean isVisible() {
        return before == null || !Arrays.equals(before.json(), after.json());
    }
}
