package ma.techvalley.jobs.reports.web;

import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import java.net.URI;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.RevisingReport;
import ma.techvalley.jobs.reports.SubmittingReport;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One headcount report: its first submission, its revisions, all that was ever in it. */
@RestController
@RequestMapping("/api/v1/headcount-reports")
final class HeadcountReportController {
    private final SubmittingReport submitting;
    private final RevisingReport revising;
    private final Aggregates<HeadcountReport> reports;

    HeadcountReportController(
            SubmittingReport submitting, RevisingReport revising, Aggregates<HeadcountReport> reports) {
        this.submitting = submitting;
        this.revising = revising;
        this.reports = reports;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow({COMPANY_REPORTER, COMPANY_ADMINISTRATOR})
    ResponseEntity<ReportResponse> submit(@RequestBody SubmitReportRequest request, Command command) {
        Ack ack = submitting.submit(request.submission(), command);
        return Answers.created(ack, URI.create("/api/v1/headcount-reports/" + ack.id()), response(ack));
    }

    @PostMapping("/{id}/revisions")
    @Allow({COMPANY_REPORTER, COMPANY_ADMINISTRATOR})
    ResponseEntity<ReportResponse> revise(
            @PathVariable String id, @RequestBody ReviseReportRequest request, Command command) {
        Ack ack = revising.revise(id, request.correction(), command);
        return Answers.ok(ack, response(ack));
    }

    @GetMapping("/{id}")
    @Allow({COMPANY_REPORTER, COMPANY_ADMINISTRATOR})
    ResponseEntity<ReportDetailsResponse> report(@PathVariable String id, Actor actor) {
        Stored<HeadcountReport> report = reports.get(id);
        return Answers.of(report, ReportDetailsResponse.of(report.state().heldFor(actor)));
    }

    private static ReportResponse response(Ack ack) {
        return ReportResponse.of(ack.shared(HeadcountReportState.class));
    }
}
