/** Pages of ordered lists, and the rules that many queries share. */
@NullMarked
package ma.techvalley.gateway.query;

import org.jspecify.annotations.NullMarked;
