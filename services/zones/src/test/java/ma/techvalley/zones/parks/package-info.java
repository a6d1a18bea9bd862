/** What is accepted as a park. */
@NullMarked
package ma.techvalley.zones.parks;

import org.jspecify.annotations.NullMarked;
