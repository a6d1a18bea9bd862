package ma.techvalley.bench.harness;

/** What a figure should reach, in its median. */
public record Reach(Side side, double limit) {
    /** On which side of the limit is good. */
    public enum Side {
        AT_MOST,
        AT_LEAST
    }

    public static Reach atMost(double limit) {
        return new Reach(Side.AT_MOST, limit);
    }

    public static Reach atLeast(double limit) {
        return new Reach(Side.AT_LEAST, limit);
    }

    public boolean holds(double figure) {
        return side == Side.AT_MOST ? figure <= limit : figure >= limit;
    }
}
