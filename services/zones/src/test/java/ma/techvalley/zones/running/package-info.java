/** The whole service, over real HTTP, with a real broker and a store over the wire. */
@NullMarked
package ma.techvalley.zones.running;

import org.jspecify.annotations.NullMarked;
