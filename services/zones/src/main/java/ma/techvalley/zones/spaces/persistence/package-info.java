/** Office spaces as documents. */
@NullMarked
package ma.techvalley.zones.spaces.persistence;

import org.jspecify.annotations.NullMarked;
