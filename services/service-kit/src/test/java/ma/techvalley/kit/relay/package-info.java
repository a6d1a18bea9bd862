@NullMarked
package ma.techvalley.kit.relay;

import org.jspecify.annotations.NullMarked;
