/** The whole platform in one process: {@code techvalley up}. */
@NullMarked
package ma.techvalley.standalone;

import org.jspecify.annotations.NullMarked;
