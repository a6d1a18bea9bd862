package ma.techvalley.gateway.spaces.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceQuery;
import ma.techvalley.gateway.spaces.SpaceRow;
import ma.techvalley.gateway.spaces.SpaceSearch;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.kit.web.Csv;

/** Writes a whole result out of one table, part by part: what it holds at a time is one part, however much there is. */
final class Exporting {
    private static final int PART = 500;
    private static final byte[] NEW_LINE = {'\n'};

    private final SpaceTable table;
    private final SpaceQuery query;
    private final OutputStream out;

    Exporting(SpaceTable table, SpaceQuery query, OutputStream out) {
        this.table = table;
        this.query = query;
        this.out = out;
    }

    /** One row, as the form has it. */
    @FunctionalInterface
    private interface Line {
        void write(SpaceRow row) throws IOException;
    }

    void csv(PageFilters page) throws IOException {
        List<SpaceCsv> columns = SpaceCsv.of(page.fields());
        text((Boolean.TRUE.equals(page.bom()) ? Csv.BYTE_ORDER_MARK : "") + SpaceCsv.heading(columns));
        all(row -> text(SpaceCsv.line(columns, table.describe(row), table.location(row))));
    }

    void lines(SpaceFields fields) throws IOException {
        all(row -> {
            out.write(fields.cut(row.json()));
            out.write(NEW_LINE);
        });
    }

    private void all(Line line) throws IOException {
        SpaceAnswer answer = SpaceSearch.answer(table, query.part(PART, null));
        while (true) {
            for (SpaceRow row : answer.page()) {
                line.write(row);
            }
            if (answer.next() == null) {
                return;
            }
            answer = SpaceSearch.answer(table, query.part(PART, answer.next()));
        }
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
