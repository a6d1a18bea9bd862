/** Parks: what is known of them, with its sources. No rules beyond those of each field, so the package is flat. */
@NullMarked
package ma.techvalley.zones.parks;

import org.jspecify.annotations.NullMarked;
