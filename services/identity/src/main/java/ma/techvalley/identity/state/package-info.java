/** The directory that keeps keys and accounts: locked by one process, readable by its owner alone, never half written. */
@NullMarked
package ma.techvalley.identity.state;

import org.jspecify.annotations.NullMarked;
