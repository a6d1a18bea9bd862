/** Parts of the platform as they are delivered, each in a process of its own, and the broker they read. */
@NullMarked
package ma.techvalley.bench.platform;

import org.jspecify.annotations.NullMarked;
