package ma.techvalley.gateway.spaces.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceRow;
import org.jspecify.annotations.Nullable;

/** Puts an answer together from the bytes of its spaces. Facets hold codes and constants, so nothing needs escaping. */
final class SearchJson {
    private static final int AROUND = 1024;

    private byte[] bytes;
    private int length;

    private SearchJson(int expected) {
        this.bytes = new byte[expected];
    }

    static byte[] of(SpaceAnswer answer, @Nullable String nextCursor) {
        int expected = AROUND;
        for (SpaceRow row : answer.page()) {
            expected += row.json().length + 1;
        }
        var json = new SearchJson(expected);
        json.write(answer, nextCursor);
        return Arrays.copyOf(json.bytes, json.length);
    }

    private void write(SpaceAnswer answer, @Nullable String nextCursor) {
        text("{\"items\":[");
        for (int i = 0; i < answer.page().length; i++) {
            if (i > 0) {
                text(",");
            }
            append(answer.page()[i].json());
        }
        text("],\"total\":" + answer.total());
        if (nextCursor != null) {
            text(",\"nextCursor\":\"" + nextCursor + "\"");
        }
        text(",\"facets\":{");
        facet("\"region\":{", answer.facets().region());
        facet(",\"park\":{", answer.facets().park());
        facet(",\"fitOut\":{", answer.facets().fitOut());
        text("}}");
    }

    private void facet(String opening, Map<String, Integer> counts) {
        text(opening);
        String separator = "\"";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            text(separator + count.getKey() + "\":" + count.getValue());
            separator = ",\"";
        }
        text("}");
    }

    private void text(String text) {
        append(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void append(byte[] part) {
        if (length + part.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + part.length));
        }
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
    }
}
