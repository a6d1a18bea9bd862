/** The registry as it runs, with a real broker and a store over the wire, and what tests need to talk with it. */
@NullMarked
package ma.techvalley.registry.running;

import org.jspecify.annotations.NullMarked;
