/** Clients that ask too often. */
@NullMarked
package ma.techvalley.gateway.rates;

import org.jspecify.annotations.NullMarked;
