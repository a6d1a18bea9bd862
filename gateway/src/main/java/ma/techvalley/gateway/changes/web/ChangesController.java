package ma.techvalley.gateway.changes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.changes.ChangeStream;
import ma.techvalley.gateway.changes.Streams;
import ma.techvalley.gateway.changes.Wish;
import ma.techvalley.gateway.spaces.web.OfferFilters;
import ma.techvalley.gateway.spaces.web.ParkFilters;
import ma.techvalley.kit.web.access.Public;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Public changes as server-sent events. */
@Public
@RestController
class ChangesController {
    private final Streams streams;
    private final MemoryReads reads;

    ChangesController(Streams streams, MemoryReads reads) {
        this.streams = streams;
        this.reads = reads;
    }

    @Operation(summary = "Changes as they happen", operationId = "streamChanges", description = """
                    Server-sent events with the resource as it is after each change. With any filter of the search for office \
                    spaces, the stream watches that search: `match` says whether a space ENTERED its result, CHANGED in it or LEFT it.

                    Open the stream first, then read; drop events whose version you have. After an interruption, Last-Event-ID \
                    goes on, whichever gateway answers: every change if it was short, the newest of everything that changed if it \
                    was long. An event of type `reset` says that what you have has to be read again, and the stream goes on from \
                    there: the id is of other topics than these, or a search was away for longer than changes are kept.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @GetMapping(path = "/api/v1/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void changes(
            @ParameterObject @Valid @ModelAttribute ChangeFilters filters,
            @ParameterObject @Valid @ModelAttribute ParkFilters parks,
            @ParameterObject @Valid @ModelAttribute OfferFilters offer,
            @Parameter(description = "id of the last event you have got")
                    @RequestHeader(name = "Last-Event-ID", required = false, defaultValue = "")
                    String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Wish wish = filters.wish(parks, offer, request.getParameterMap().keySet());
        reads.snapshot(response);
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            // The server writes nothing to such a client, so that nobody would notice when it leaves.
            describe(response);
        } else {
            stream(wish, lastEventId, request.getRemoteAddr(), response);
        }
    }

    private void stream(Wish wish, String lastEventId, String client, HttpServletResponse response) throws IOException {
        streams.enter(client);
        try {
            var stream = new ChangeStream(streams, wish, response.getOutputStream());
            describe(response);
            stream.run(lastEventId);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            streams.leave(client);
        }
    }

    private static void describe(HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }
}
