package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One space before and after a publication, whether its own event moved it, its park's, its park's tenants, or a new day. */
public final class Move {
    final @Nullable SpaceRow before;
    final SpaceRow after;
    final PlaceIndex was;
    final PlaceIndex is;
    private final boolean visible;

    Move(@Nullable SpaceRow before, SpaceRow after, PlaceIndex was, PlaceIndex is) {
        this.before = before;
        this.after = after;
        this.was = was;
        this.is = is;
        this.visible = before == null || !Arrays.equals(before.json(), after.json());
    }

    /** The space as it is now. */
    public SpaceRow after() {
        return after;
    }

    /** Whether the space itself looks different. */
    boolean isVisible() {
        return visible;
    }

    /** Whether there may be a search that finds it now and did not before, or the other way round, or anybody sees a difference. */
    boolean counts() {
        return visible || before != null && !isSame(before);
    }

    /** Of what the space does not show by itself. */
    private boolean isSame(SpaceRow old) {
        Place one = was.places()[old.park];
        Place other = is.places()[after.park];
        return one.tenants().equals(other.tenants())
                && Objects.equals(one.point(), other.point())
                && old.takenLater() == after.takenLater();
    }
}
