/** Ids of reports. */
@NullMarked
package ma.techvalley.contracts.jobs;

import org.jspecify.annotations.NullMarked;
