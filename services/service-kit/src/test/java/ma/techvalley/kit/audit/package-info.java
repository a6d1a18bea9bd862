/** The trail over HTTP, under two instances, without its store, and under the hand of somebody who can write to the store. */
@NullMarked
package ma.techvalley.kit.audit;

import org.jspecify.annotations.NullMarked;
