/** Jobs by region, park, segment and month; what would tell one company's headcount is suppressed. */
@NullMarked
package ma.techvalley.gateway.jobs;

import org.jspecify.annotations.NullMarked;
