/** Office spaces and their ledger: a square metre is never allocated twice. */
@NullMarked
package ma.techvalley.zones.spaces;

import org.jspecify.annotations.NullMarked;
