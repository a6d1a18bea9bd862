/** What happens to aggregates by itself when its time has come. */
@NullMarked
package ma.techvalley.kit.deadline;

import org.jspecify.annotations.NullMarked;
