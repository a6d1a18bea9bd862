/** Companies and the filings counted for them, in MongoDB. */
@NullMarked
package ma.techvalley.registry.companies.persistence;

import org.jspecify.annotations.NullMarked;
