/** The service as its clients see it: everything over HTTP. */
@NullMarked
package ma.techvalley.identity.running;

import org.jspecify.annotations.NullMarked;
