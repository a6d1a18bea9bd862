/** Tests of this package. */
@NullMarked
package ma.techvalley.gateway.geo;

import org.jspecify.annotations.NullMarked;
