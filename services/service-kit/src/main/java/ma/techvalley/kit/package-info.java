/** What every service shares, without one domain word: a service imports {@link ma.techvalley.kit.KitConfiguration}. */
@NullMarked
package ma.techvalley.kit;

import org.jspecify.annotations.NullMarked;
