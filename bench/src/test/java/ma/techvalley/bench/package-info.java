@NullMarked
package ma.techvalley.bench;

import org.jspecify.annotations.NullMarked;
