package ma.techvalley.gateway.spaces.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceRow;
import ma.techvalley.gateway.spaces.SpaceTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** The same answer as features (RFC 7946), each where its park is; total, cursor and facets are foreign members. */
final class SearchGeoJson {
    private static final int AROUND = 160;

    private SearchGeoJson() {}

    static byte[] of(SpaceTable table, SpaceAnswer answer, SpaceFields fields, @Nullable String nextCursor) {
        Bytes json = SearchJson.room(answer, AROUND);
        json.text("{\"type\":\"FeatureCollection\"");
        box(table, answer, json);
        json.text(",\"features\":[");
        String separator = "";
        for (SpaceRow row : answer.page()) {
            json.text(separator + "{\"type\":\"Feature\",\"id\":\"");
            json.append(JsonStringEncoder.getInstance().quoteAsUTF8(row.id()));
            json.text("\",\"geometry\":" + geometry(table.location(row)) + ",\"properties\":");
            json.append(fields.cut(row.json()));
            separator = "},";
        }
        json.text(separator.isEmpty() ? "]" : "}]");
        SearchJson.rest(answer, nextCursor, json);
        return json.all();
    }

    private static void box(SpaceTable table, SpaceAnswer answer, Bytes json) {
        List<Point> points = Arrays.stream(answer.page())
                .map(table::location)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!points.isEmpty()) {
            json.text(",\"bbox\":[" + least(points, Point::longitude) + "," + least(points, Point::latitude) + ","
                    + -least(points, point -> -point.longitude()) + "," + -least(points, point -> -point.latitude())
                    + "]");
        }
    }

    private static double least(List<Point> points, ToDoubleFunction<Point> degrees) {
        return points.stream().mapToDouble(degrees).min().orElseThrow();
    }

    private static String geometry(@Nullable Point point) {
        return point == null
                ? "null"
                : "{\"type\":\"Point\",\"coordinates\":[" + point.longitude() + "," + point.latitude() + "]}";
    }
}
