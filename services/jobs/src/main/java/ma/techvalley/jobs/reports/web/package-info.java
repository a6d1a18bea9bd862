/** Headcount reports over HTTP, as JSON and as CSV. */
@NullMarked
package ma.techvalley.jobs.reports.web;

import org.jspecify.annotations.NullMarked;
