/** Drafts of filings: saved incomplete, by their filers and for nobody else (ADR 19). */
@NullMarked
package ma.techvalley.compliance.drafts;

import org.jspecify.annotations.NullMarked;
