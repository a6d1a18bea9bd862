/** Filings over HTTP: the filer's side and the officer's desk. */
@NullMarked
package ma.techvalley.compliance.filings.web;

import org.jspecify.annotations.NullMarked;
