/** The port of office spaces on its real store. */
@NullMarked
package ma.techvalley.zones.spaces.persistence;

import org.jspecify.annotations.NullMarked;
