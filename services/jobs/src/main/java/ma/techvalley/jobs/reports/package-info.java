/** Headcount reports: one per company, site and month, in absolute numbers, corrected by revisions that supersede. */
@NullMarked
package ma.techvalley.jobs.reports;

import org.jspecify.annotations.NullMarked;
