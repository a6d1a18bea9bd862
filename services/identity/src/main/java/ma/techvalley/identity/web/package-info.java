/** What is reachable, in which shape requests may come, and how errors look. */
@NullMarked
package ma.techvalley.identity.web;

import org.jspecify.annotations.NullMarked;
