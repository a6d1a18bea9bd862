/** How much one client may ask for, so that none can take the platform from the others. */
@NullMarked
package ma.techvalley.gateway.rates;

import org.jspecify.annotations.NullMarked;
