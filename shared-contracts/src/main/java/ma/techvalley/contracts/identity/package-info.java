/** Who asks: roles and what they may act for, as every service and the identity provider name them. */
@NullMarked
package ma.techvalley.contracts.identity;

import org.jspecify.annotations.NullMarked;
