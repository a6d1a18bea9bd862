package ma.techvalley.gateway.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.register.RegisterRow;
import ma.techvalley.kit.web.Page;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The public register of granted filings: pages as JSON, the whole result as CSV. */
@Public
@RestController
class RegisterController {
    private static final String PATH = "/api/v1/data-protection-register";

    private final MemoryReads reads;

    /** Its shape, for the documentation. */
    private record RegisterPage(
            List<RegisterRow> items, long total, @Nullable String nextCursor) {}

    RegisterController(MemoryReads reads) {
        this.reads = reads;
    }

    @Operation(
            summary = "Search the public register of granted filings",
            operationId = "searchRegister",
            description = "As text/csv it is the whole result, without pages.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = RegisterPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    @GetMapping(path = PATH, produces = "application/json")
    @Nullable
    Page<RegisterRow> page(
            @ParameterObject @Valid @ModelAttribute RegisterFilters filters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var query = filters.query();
        Snapshot snapshot = reads.snapshot(response);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return reads.isKnown(snapshot, request, response)
                ? null
                : snapshot.register().search(query, filters.paging(reads.cursorKey()));
    }

    @Hidden
    @GetMapping(path = PATH, produces = "text/csv")
    void csv(
            @ParameterObject @Valid @ModelAttribute RegisterFilters filters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = filters.query();
        Snapshot snapshot = reads.snapshot(response);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        // The same page of the same snapshot in another form is another answer.
        if (reads.isKnown(Long.toString(snapshot.number(), Character.MAX_RADIX) + "-csv", request, response)) {
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register.csv\"");
        OutputStream out = response.getOutputStream();
        out.write(RegisterCsv.HEADING.getBytes(StandardCharsets.UTF_8));
        for (Iterator<RegisterRow> rows = snapshot.register().all(query).iterator(); rows.hasNext(); ) {
            out.write(RegisterCsv.line(rows.next()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
