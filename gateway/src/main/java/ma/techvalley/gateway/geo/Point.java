package ma.techvalley.gateway.geo;

/** WGS 84, degrees: latitude -90 to 90, longitude -180 to 180. */
public record Point(double latitude, double longitude) {
    /** Mean radius of the earth in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;

    /** Metres between two points on a sphere, half a per cent off at most; right over the antimeridian and at the poles. */
    public double distance(Point other) {
        double latitudes = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double longitudes = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = latitudes * latitudes
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * longitudes
                        * longitudes;
        return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}
