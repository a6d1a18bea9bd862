/** The memory without a broker. */
@NullMarked
package ma.techvalley.gateway.memory;

import org.jspecify.annotations.NullMarked;
