/** Filings from submission to decision: one table of stages, numbers without gaps. */
@NullMarked
package ma.techvalley.compliance.filings;

import org.jspecify.annotations.NullMarked;
