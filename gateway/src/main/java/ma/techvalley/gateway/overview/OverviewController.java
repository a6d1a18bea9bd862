package ma.techvalley.gateway.overview;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The country's figures. */
@Public
@RestController
class OverviewController {
    private final MemoryReads reads;

    OverviewController(MemoryReads reads) {
        this.reads = reads;
    }

    @Operation(summary = "National figures beside the targets for 2030", operationId = "getOverview")
    @GetMapping("/api/v1/overview")
    @Nullable
    Overview overview(HttpServletRequest request, HttpServletResponse response) {
        Snapshot snapshot = reads.snapshot(response);
        return reads.isKnown(snapshot, request, response)
                ? null
                : new Overview(
                        snapshot.parks().byCode().size(),
                        Totals.of(snapshot),
                        snapshot.register().granted(),
                        Target.PUBLISHED);
    }
}
