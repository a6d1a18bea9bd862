/** The OpenID provider: who somebody is, and the roles, companies and parks their tokens name. */
@NullMarked
package ma.techvalley.identity;

import org.jspecify.annotations.NullMarked;
