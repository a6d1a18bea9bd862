/** Codes and refresh tokens that are alive, in memory: each can be redeemed once. */
@NullMarked
package ma.techvalley.identity.authorizations;

import org.jspecify.annotations.NullMarked;
