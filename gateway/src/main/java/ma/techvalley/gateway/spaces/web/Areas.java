package ma.techvalley.gateway.spaces.web;

import java.math.BigDecimal;
import java.util.List;
import ma.techvalley.gateway.geo.Box;
import ma.techvalley.gateway.geo.Near;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.spaces.SpaceQuery.Area;
import org.jspecify.annotations.Nullable;

/** Where the park is to be. */
final class Areas {
    private static final double METRES = 1000;

    private Areas() {}

    static Area of(ParkFilters filters) {
        return filters.bbox() == null && filters.near() == null
                ? Area.ANYWHERE
                : new Area(box(filters.bbox()), near(filters.near(), filters.radius()));
    }

    private static @Nullable Box box(@Nullable List<BigDecimal> bbox) {
        return bbox == null
                ? null
                : new Box(
                        bbox.get(0).doubleValue(),
                        bbox.get(1).doubleValue(),
                        bbox.get(2).doubleValue(),
                        bbox.get(3).doubleValue());
    }

    private static @Nullable Near near(@Nullable List<BigDecimal> near, @Nullable BigDecimal kilometres) {
        return near == null
                ? null
                : new Near(
                        new Point(near.get(1).doubleValue(), near.get(0).doubleValue()),
                        kilometres == null ? Double.POSITIVE_INFINITY : kilometres.doubleValue() * METRES);
    }
}
