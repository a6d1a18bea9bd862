/** How accounts come about. */
@NullMarked
package ma.techvalley.identity.accounts;

import org.jspecify.annotations.NullMarked;
