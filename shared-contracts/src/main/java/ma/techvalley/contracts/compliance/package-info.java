/** Filings with the CNDP under law 09-08. */
@NullMarked
package ma.techvalley.contracts.compliance;

import org.jspecify.annotations.NullMarked;
