/** What a declaration contains: the nine items of article 15 of law 09-08, in the law's order. */
@NullMarked
package ma.techvalley.compliance.filings.article15;

import org.jspecify.annotations.NullMarked;
