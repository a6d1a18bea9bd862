/** Two kinds of failure decide both an HTTP status and a record's fate: refusals and unavailability. */
@NullMarked
package ma.techvalley.kit.problem;

import org.jspecify.annotations.NullMarked;
