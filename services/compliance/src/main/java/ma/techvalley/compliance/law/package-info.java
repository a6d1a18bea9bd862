/** What the law's rules have in common: they are tables with dates, so that they change without code, and their days are Morocco's. */
@NullMarked
package ma.techvalley.compliance.law;

import org.jspecify.annotations.NullMarked;
