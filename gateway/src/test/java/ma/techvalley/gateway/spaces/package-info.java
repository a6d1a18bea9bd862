/** The search against a naive reference. */
@NullMarked
package ma.techvalley.gateway.spaces;

import org.jspecify.annotations.NullMarked;
