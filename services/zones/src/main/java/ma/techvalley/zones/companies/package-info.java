/** What this service remembers of the registry: which companies there are and whether they may take space. */
@NullMarked
package ma.techvalley.zones.companies;

import org.jspecify.annotations.NullMarked;
