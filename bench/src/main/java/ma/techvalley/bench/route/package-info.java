/** R4: what the gateway adds to a write that it passes on to a service. */
@NullMarked
package ma.techvalley.bench.route;

import org.jspecify.annotations.NullMarked;
