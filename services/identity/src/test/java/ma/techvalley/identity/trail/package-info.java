/** The chain under the hand of somebody who can write to the directory. */
@NullMarked
package ma.techvalley.identity.trail;

import org.jspecify.annotations.NullMarked;
