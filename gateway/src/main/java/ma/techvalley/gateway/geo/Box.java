package ma.techvalley.gateway.geo;

/**
 * A box as RFC 7946, section 5, has it: it reaches from west to east, over the antimeridian where west is the larger number.
 * A pole is on every meridian.
 */
public record Box(double west, double south, double east, double north) {
    private static final double POLE = 90;
    private static final double ANTIMERIDIAN = 180;

    /** The edges are part of it. */
    public boolean holds(Point point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && (Math.abs(point.latitude()) == POLE
                        || spans(point.longitude())
                        || Math.abs(point.longitude()) == ANTIMERIDIAN && spans(-point.longitude()));
    }

    private boolean spans(double longitude) {
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }
}
