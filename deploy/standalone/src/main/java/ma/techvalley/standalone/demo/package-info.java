/**
 * Demo data: the real parks with their sources, and companies, office spaces, reports and filings that are plainly synthetic. A plan
 * is made from a seed, then carried out through the public API.
 */
@NullMarked
package ma.techvalley.standalone.demo;

import org.jspecify.annotations.NullMarked;
