/** How each company stands with the CNDP: what of its filings is in force. */
@NullMarked
package ma.techvalley.compliance.standings;

import org.jspecify.annotations.NullMarked;
