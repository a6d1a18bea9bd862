/** The web page and the machines as the authorization server knows them, and how they prove who they are. */
@NullMarked
package ma.techvalley.identity.clients;

import org.jspecify.annotations.NullMarked;
