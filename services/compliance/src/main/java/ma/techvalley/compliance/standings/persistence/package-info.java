/** Standings, and the filings that they are counted from, in MongoDB. */
@NullMarked
package ma.techvalley.compliance.standings.persistence;

import org.jspecify.annotations.NullMarked;
