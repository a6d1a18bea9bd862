/** Office spaces as investors see them, kept in the order of the default sort, and the search over them. */
@NullMarked
package ma.techvalley.gateway.spaces;

import org.jspecify.annotations.NullMarked;
