/** Where reports are listed from, and where companies and parks are looked up. */
@NullMarked
package ma.techvalley.jobs.reports.persistence;

import org.jspecify.annotations.NullMarked;
