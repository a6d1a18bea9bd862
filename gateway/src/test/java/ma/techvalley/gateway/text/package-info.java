/** What folds to the same. */
@NullMarked
package ma.techvalley.gateway.text;

import org.jspecify.annotations.NullMarked;
