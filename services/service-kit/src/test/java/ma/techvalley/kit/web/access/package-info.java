/** An issuer for tests, and tests of what a token does. */
@NullMarked
package ma.techvalley.kit.web.access;

import org.jspecify.annotations.NullMarked;
