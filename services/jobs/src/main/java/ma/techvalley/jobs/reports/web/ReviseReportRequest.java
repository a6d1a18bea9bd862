package ma.techvalley.jobs.reports.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.techvalley.jobs.reports.RevisingReport.Correction;

/**
 * Figures that supersede all before them.
 *
 * @param reason why, for those who read the figures later
 * @param headcount all figures again, absolute: never a difference
 */
record ReviseReportRequest(@NotBlank @Size(max = 500) String reason, HeadcountRequest headcount) {

    Correction correction() {
        return new Correction(reason.strip(), headcount.headcount());
    }
}
