/** The ledger's rules, tried without any technology. */
@NullMarked
package ma.techvalley.zones.spaces;

import org.jspecify.annotations.NullMarked;
