/** Both readers of search parameters against each other. */
@NullMarked
package ma.techvalley.gateway.spaces.web;

import org.jspecify.annotations.NullMarked;
