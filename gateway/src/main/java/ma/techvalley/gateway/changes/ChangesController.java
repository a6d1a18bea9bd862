package ma.techvalley.gateway.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public changes as server-sent events. */
@Public
@RestController
class ChangesController {
    private final Streams streams;

    ChangesController(Streams streams) {
        this.streams = streams;
    }

    @Operation(
            summary = "Changes as they happen",
            operationId = "streamChanges",
            description =
                    "Server-sent events. After an interruption, Last-Event-ID goes on without gap or repetition; an event"
                            + " of type reset says that too much was missed and everything has to be read again.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @GetMapping(path = "/api/v1/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void changes(
            @Parameter(description = "Only these types") @RequestParam(required = false) @Nullable @Size(max = 5)
                    List<@Pattern(regexp = "park|office-space|company|register-entry|jobs") String> type,
            @RequestHeader(name = "Last-Event-ID", required = false, defaultValue = "") String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String client = request.getRemoteAddr();
        streams.enter(client);
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            new ChangeStream(streams, type == null ? Set.of() : Set.copyOf(type), response.getOutputStream())
                    .run(lastEventId);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            streams.leave(client);
        }
    }
}
