package planted.kit.cycle.two;

import java.util.List;
import planted.kit.cycle.one.One;

/** Needs what needs it. */
public record Two(List<One> ones) {
    public One first() {
        return ones.getFirst();
    }
}
