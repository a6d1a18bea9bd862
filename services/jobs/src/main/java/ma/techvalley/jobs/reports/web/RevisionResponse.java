package ma.techvalley.jobs.reports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.jobs.reports.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report's figures.
 *
 * @param number 1 for the first report
 * @param reason absent on the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionResponse(int number, Instant at, @Nullable String reason, Headcount headcount) {

    static RevisionResponse of(Revision revision) {
        return new RevisionResponse(revision.number(), revision.at(), revision.reason(), revision.headcount());
    }
}
