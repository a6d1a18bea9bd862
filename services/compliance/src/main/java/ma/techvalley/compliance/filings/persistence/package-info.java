/** How filings and their numbers are kept and listed. */
@NullMarked
package ma.techvalley.compliance.filings.persistence;

import org.jspecify.annotations.NullMarked;
