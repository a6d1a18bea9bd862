/** What filings contain: the items that law 09-08 and decree 2-09-165 ask for, by kind. */
@NullMarked
package ma.techvalley.compliance.filings.items;

import org.jspecify.annotations.NullMarked;
