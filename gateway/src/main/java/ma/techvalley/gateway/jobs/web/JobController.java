package ma.techvalley.gateway.jobs.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.jobs.JobMonth;
import ma.techvalley.gateway.jobs.Jobs;
import ma.techvalley.gateway.jobs.web.JobFigures.JobFigure;
import ma.techvalley.gateway.memory.MemoryProperties;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Job figures, suppressed where they would tell one company's. */
@Public
@RestController
class JobController {
    private final MemoryReads reads;
    private final int smallestGroup;

    JobController(MemoryReads reads, MemoryProperties properties) {
        this.reads = reads;
        this.smallestGroup = properties.smallestGroup();
    }

    @Operation(summary = "Jobs by region, park, segment and month", operationId = "getJobs")
    @GetMapping("/api/v1/jobs")
    @Nullable
    JobFigures jobs(
            @ParameterObject @Valid @ModelAttribute JobFilters filters,
            HttpServletRequest request,
            HttpServletResponse response) {
        Snapshot snapshot = reads.snapshot(response);
        return reads.isKnown(snapshot, request, response)
                ? null
                : new JobFigures(figures(filters, snapshot.jobs()), smallestGroup);
    }

    private static List<JobFigure> figures(JobFilters filters, Jobs jobs) {
        Map<YearMonth, JobMonth> months = filters.newestOnly() && !jobs.months().isEmpty()
                ? jobs.months().tailMap(jobs.months().lastKey(), true)
                : jobs.months();
        List<JobFigure> figures = new ArrayList<>();
        months.forEach((month, counted) -> {
            if (filters.accepts(month)) {
                counted.counts().forEach((cell, count) -> {
                    if (filters.accepts(cell)) {
                        figures.add(new JobFigure(
                                month, cell.region(), cell.park(), cell.segment(), count.jobs(), count.suppressed()));
                    }
                });
            }
        });
        return figures;
    }
}
