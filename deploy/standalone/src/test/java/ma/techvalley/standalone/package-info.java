@NullMarked
package ma.techvalley.standalone;

import org.jspecify.annotations.NullMarked;
