package ma.techvalley.gateway.spaces.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import ma.techvalley.gateway.answers.Exports;
import ma.techvalley.gateway.answers.Gzip;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.history.History;
import ma.techvalley.gateway.history.TenantHistory;
import ma.techvalley.gateway.history.Then;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceQuery;
import ma.techvalley.gateway.spaces.SpaceSearch;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers a search whose parameters have been read. */
@Component
final class Searching {
    /** The moment of which an answer is. */
    static final String AS_OF = "As-Of";

    /** How far the logs had been read that an answer was made from. */
    static final String POSITION = "Position";

    private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    private final MemoryReads reads;
    private final History history;
    private final TenantHistory tenants;
    private final Exports exports;

    Searching(MemoryReads reads, History history, TenantHistory tenants, Exports exports) {
        this.reads = reads;
        this.history = history;
        this.tenants = tenants;
        this.exports = exports;
    }

    void answer(SpaceFilters filters, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SpaceQuery query = Queries.of(filters, form, () -> cursors(filters));
        Source source = source(filters.page().asOf(), query, response);
        SpaceTable table = source.table();
        boolean gzip = Gzip.isAccepted(request);
        response.setHeader(HttpHeaders.VARY, VARY);
        String state = source.state() + form.ordinal() + (gzip ? "z" : "");
        if (reads.isKnown(state, request, response)) {
            return;
        }
        response.setContentType(form.contentType());
        if (form.isWhole()) {
            export(new Export(table, query, filters.page(), form), request, response);
        } else {
            write(page(filters, form, table, query), request, response);
        }
    }

    /**
     * What is searched.
     *
     * @param state of which table it is
     */
    private record Source(SpaceTable table, String state) {}

    private Source source(@Nullable Instant asOf, SpaceQuery query, HttpServletResponse response) {
        Snapshot now = reads.snapshot(response);
        if (asOf == null) {
            return new Source(now.spaces(), "s" + Long.toString(now.spaces().number(), Character.MAX_RADIX));
        }
        Then spaces = history.at(asOf, now.known());
        Then then = query.asksForTenants() ? spaces.with(tenants.at(asOf, now.tenancy())) : spaces;
        response.setHeader(AS_OF, asOf.toString());
        response.setHeader(POSITION, then.position());
        return new Source(then.table(), "a" + then.state());
    }

    /** Writes into an answer how old what we know is. */
    void age(HttpServletResponse response) {
        reads.age(response);
    }

    static void write(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sent = body;
        if (Gzip.pays(body.length, request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
            sent = Gzip.of(body);
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private byte[] page(SpaceFilters filters, Form form, SpaceTable table, SpaceQuery query) {
        SpaceAnswer found = SpaceSearch.answer(table, query);
        boolean isKnown = filters.page().asOf() == null || query.asksForTenants();
        SpaceAnswer answer = isKnown ? found : found.withoutTenants();
        String next = answer.next() == null
                ? null
                : cursors(filters).encode(answer.next().parts());
        SpaceFields fields = SpaceFields.of(filters.page().fields());
        return form == Form.GEO_JSON
                ? SearchGeoJson.of(table, answer, fields, next)
                : SearchJson.of(answer, fields, next);
    }

    private Cursors cursors(SpaceFilters filters) {
        return filters.cursors().signedWith(reads.cursorKey());
    }

    /** A result to be written as a whole. */
    private record Export(SpaceTable table, SpaceQuery query, PageFilters page, Form form) {
        void write(OutputStream out) throws IOException {
            var exporting = new Exporting(table, query, out);
            if (form == Form.CSV) {
                exporting.csv(page);
            } else {
                exporting.lines(SpaceFields.of(page.fields()));
            }
        }
    }

    private void export(Export export, HttpServletRequest request, HttpServletResponse response) throws IOException {
        exports.write(request, response, out -> {
            if (export.form() == Form.CSV) {
                response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"office-spaces.csv\"");
            }
            export.write(out);
        });
    }
}
