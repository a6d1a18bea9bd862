package ma.techvalley.gateway.spaces.web;

import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceRow;
import org.jspecify.annotations.Nullable;

/** Puts an answer together from the bytes of its spaces. Facets hold codes and constants, so nothing needs escaping. */
final class SearchJson {
    private static final int AROUND = 1024;

    private SearchJson() {}

    static byte[] of(SpaceAnswer answer, SpaceFields fields, @Nullable String nextCursor) {
        Bytes json = room(answer, 1);
        json.text("{\"items\":[");
        for (int i = 0; i < answer.page().length; i++) {
            json.text(i > 0 ? "," : "");
            json.append(fields.cut(answer.page()[i].json()));
        }
        json.text("]");
        rest(answer, nextCursor, json);
        return json.all();
    }

    /** Room for the rows and so much around each. */
    static Bytes room(SpaceAnswer answer, int around) {
        int expected = AROUND;
        for (SpaceRow row : answer.page()) {
            expected += row.json().length + around;
        }
        return new Bytes(expected);
    }

    /** Total, cursor and facets, as every form of a page has them after its items. */
    static void rest(SpaceAnswer answer, @Nullable String nextCursor, Bytes json) {
        json.text(",\"total\":" + answer.total());
        if (nextCursor != null) {
            json.text(",\"nextCursor\":\"" + nextCursor + "\"");
        }
        json.text(",\"facets\":{");
        String separator = "\"";
        for (SpaceAnswer.Facet facet : answer.facets()) {
            json.text(separator + facet.name() + "\":{");
            counts(facet, json);
            separator = "},\"";
        }
        json.text("}}}");
    }

    private static void counts(SpaceAnswer.Facet facet, Bytes json) {
        String separator = "\"";
        for (int i = 0; i < facet.counts().length; i++) {
            if (facet.counts()[i] > 0) {
                json.text(separator + facet.values()[i] + "\":" + facet.counts()[i]);
                separator = ",\"";
            }
        }
    }
}
