/** What can be said about a body without a server. */
@NullMarked
package ma.techvalley.kit.web.body;

import org.jspecify.annotations.NullMarked;
