/** Places on the earth and what lies around or between them. */
@NullMarked
package ma.techvalley.gateway.geo;

import org.jspecify.annotations.NullMarked;
