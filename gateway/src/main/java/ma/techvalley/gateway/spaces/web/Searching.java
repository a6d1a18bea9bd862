package ma.techvalley.gateway.spaces.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceSearch;
import org.springframework.stereotype.Component;

/** Answers a search whose parameters have been read. */
@Component
final class Searching {
    private static final String JSON = "application/json";

    private final MemoryReads reads;

    Searching(MemoryReads reads) {
        this.reads = reads;
    }

    void answer(SpaceFilters filters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = Queries.of(filters);
        Snapshot snapshot = reads.snapshot(response);
        if (!reads.isKnown(snapshot, request, response)) {
            SpaceAnswer answer = SpaceSearch.answer(snapshot.spaces(), query);
            String next = answer.next() == null
                    ? null
                    : filters.cursors().encode(answer.next().parts());
            write(SearchJson.of(answer, next), response);
        }
    }

    static void write(byte[] json, HttpServletResponse response) throws IOException {
        response.setContentType(JSON);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
