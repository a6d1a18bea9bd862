/** Sums over all that is remembered: of one park, and of the country beside its targets. */
@NullMarked
package ma.techvalley.gateway.overview;

import org.jspecify.annotations.NullMarked;
