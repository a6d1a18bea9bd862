/** What every answer from memory carries: how fresh it is, and a tag to ask again with. */
@NullMarked
package ma.techvalley.gateway.answers;

import org.jspecify.annotations.NullMarked;
