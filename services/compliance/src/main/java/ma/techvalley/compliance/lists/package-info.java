/** Lists by id, in parts. */
@NullMarked
package ma.techvalley.compliance.lists;

import org.jspecify.annotations.NullMarked;
