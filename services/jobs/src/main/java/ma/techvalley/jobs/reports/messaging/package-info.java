/** What the reports take note of from the registry and the zones, and how a report looks to other services. */
@NullMarked
package ma.techvalley.jobs.reports.messaging;

import org.jspecify.annotations.NullMarked;
