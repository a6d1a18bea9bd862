package ma.techvalley.gateway.zones.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.overview.Totals;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.gateway.zones.Zone;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.Page;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Parks and what they offer. */
@Public
@RestController
class ZoneController {
    private final MemoryReads reads;

    ZoneController(MemoryReads reads) {
        this.reads = reads;
    }

    @Operation(summary = "List parks", operationId = "listZones")
    @GetMapping("/api/v1/zones")
    @Nullable
    Page<Zone> list(
            @ParameterObject @Valid @ModelAttribute ZoneFilters filters,
            HttpServletRequest request,
            HttpServletResponse response) {
        Snapshot snapshot = reads.snapshot(response);
        if (reads.isKnown(snapshot, request, response)) {
            return null;
        }
        List<Park> matching = snapshot.parks().all().stream()
                .filter(park -> filters.accepts(park, snapshot.companies()))
                .toList();
        Page<Park> page = filters.paging(reads.cursorKey())
                .of(matching, park -> park.state().code());
        return new Page<>(
                page.items().stream()
                        .map(park -> Zone.of(park, Totals.of(park, snapshot)))
                        .toList(),
                page.total(),
                page.nextCursor());
    }

    @Operation(summary = "One park", operationId = "getZone")
    @GetMapping("/api/v1/zones/{code}")
    Zone one(@PathVariable String code, HttpServletResponse response) {
        Snapshot snapshot = reads.snapshot(response);
        Park park = snapshot.parks().find(code).orElseThrow(() -> Refusal.notFound("park", code));
        response.setHeader(HttpHeaders.ETAG, Answers.eTag(park.version()));
        response.setHeader(Answers.CONSISTENCY_TOKEN, code + "@" + park.version());
        return Zone.of(park, Totals.of(park, snapshot));
    }
}
