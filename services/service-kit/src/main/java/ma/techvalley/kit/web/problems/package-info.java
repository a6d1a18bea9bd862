/** Every failure, wherever it happens, as one RFC 9457 problem. */
@NullMarked
package ma.techvalley.kit.web.problems;

import org.jspecify.annotations.NullMarked;
