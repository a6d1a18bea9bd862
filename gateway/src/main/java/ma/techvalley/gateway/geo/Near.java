package ma.techvalley.gateway.geo;

/**
 * Around a point.
 *
 * @param radius metres; infinite where only distances are asked
 */
public record Near(Point centre, double radius) {
    /** Whether a point lies within the radius, which is part of it. */
    public boolean holds(Point point) {
        return centre.distance(point) <= radius;
    }
}
