/** Promise 7: requests of every kind, made from the API's own document, find no failure of ours and no way in. */
@NullMarked
package ma.techvalley.standalone.fuzz;

import org.jspecify.annotations.NullMarked;
