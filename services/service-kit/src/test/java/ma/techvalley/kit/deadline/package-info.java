/** Deadlines under two instances and an unsteady clock. */
@NullMarked
package ma.techvalley.kit.deadline;

import org.jspecify.annotations.NullMarked;
