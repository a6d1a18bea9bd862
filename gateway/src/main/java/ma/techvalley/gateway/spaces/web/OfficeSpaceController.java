package ma.techvalley.gateway.spaces.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.spaces.OfficeSpace;
import ma.techvalley.gateway.spaces.SpaceRow;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Public;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Free office space. Answers are bytes that were encoded when the events arrived. */
@Public
@RestController
class OfficeSpaceController {
    private static final String JSON = "application/json";

    private final MemoryReads reads;
    private final Searching searching;

    OfficeSpaceController(MemoryReads reads, Searching searching) {
        this.reads = reads;
        this.searching = searching;
    }

    @Operation(summary = "Search office spaces", operationId = "searchOfficeSpaces")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OfficeSpacePage.class)))
    @GetMapping(path = "/api/v1/office-spaces", produces = JSON)
    void search(
            @ParameterObject @Valid @ModelAttribute SpaceFilters filters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        searching.answer(filters, request, response);
    }

    @Operation(summary = "One office space", operationId = "getOfficeSpace")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OfficeSpace.class)))
    @GetMapping(path = "/api/v1/office-spaces/{id}", produces = JSON)
    void one(@PathVariable String id, HttpServletResponse response) throws IOException {
        SpaceRow row =
                reads.snapshot(response).spaces().find(id).orElseThrow(() -> Refusal.notFound("office space", id));
        response.setHeader(HttpHeaders.ETAG, Answers.eTag(row.version()));
        response.setHeader(Answers.CONSISTENCY_TOKEN, id + "@" + row.version());
        Searching.write(row.json(), response);
    }
}
