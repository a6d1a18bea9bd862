package ma.techvalley.gateway.spaces.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
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
    private final MemoryReads reads;
    private final Searching searching;

    OfficeSpaceController(MemoryReads reads, Searching searching) {
        this.reads = reads;
        this.searching = searching;
    }

    @Operation(
            summary = "Search office spaces",
            operationId = "searchOfficeSpaces",
            description =
                    "As application/json and application/geo+json it is a page; as text/csv and application/x-ndjson"
                            + " the whole result, which takes neither limit nor cursor. Each facet is counted without the filter on it. With asOf,"
                            + " segment, dataProtection and transferCountry are counted only if there is a filter on one of them.")
    @ApiResponse(
            responseCode = "200",
            headers = {
                @Header(
                        name = Searching.AS_OF,
                        description = "With asOf: the moment of which the answer is",
                        schema = @Schema(type = "string")),
                @Header(
                        name = Searching.POSITION,
                        description =
                                "With asOf: how far the logs had been read that it was made from; topics as in ids of changes; zones, registry and compliance each by its journal's sequence if it was asked",
                        schema = @Schema(type = "string"))
            },
            content = {
                @Content(mediaType = Form.PLAIN, schema = @Schema(implementation = OfficeSpacePage.class)),
                @Content(
                        mediaType = Form.GEO,
                        schema =
                                @Schema(
                                        type = "object",
                                        description =
                                                "A FeatureCollection (RFC 7946) with bbox, total, nextCursor and facets; each feature a space as in application/json, where its park is")),
                @Content(mediaType = Form.COMMAS, schema = @Schema(type = "string")),
                @Content(mediaType = Form.NEWLINES, schema = @Schema(type = "string"))
            })
    @GetMapping(
            path = "/api/v1/office-spaces",
            produces = {Form.PLAIN, Form.GEO, Form.COMMAS, Form.NEWLINES})
    void search(
            @ParameterObject @Valid @ModelAttribute ParkFilters parks,
            @ParameterObject @Valid @ModelAttribute OfferFilters offer,
            @ParameterObject @Valid @ModelAttribute PageFilters page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        searching.answer(new SpaceFilters(parks, offer, page), Form.of(request), request, response);
    }

    @Operation(summary = "One office space", operationId = "getOfficeSpace")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Form.PLAIN, schema = @Schema(implementation = OfficeSpace.class)))
    @GetMapping(path = "/api/v1/office-spaces/{id}", produces = Form.PLAIN)
    void one(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SpaceRow row =
                reads.snapshot(response).spaces().find(id).orElseThrow(() -> Refusal.notFound("office space", id));
        response.setHeader(HttpHeaders.ETAG, Answers.eTag(row.version()));
        response.setHeader(Answers.CONSISTENCY_TOKEN, id + "@" + row.version());
        response.setContentType(Form.PLAIN);
        Searching.write(row.json(), request, response);
    }
}
