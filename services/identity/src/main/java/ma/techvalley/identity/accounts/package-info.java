/** People and machines that may sign in, how they come about, and what they may claim. */
@NullMarked
package ma.techvalley.identity.accounts;

import org.jspecify.annotations.NullMarked;
