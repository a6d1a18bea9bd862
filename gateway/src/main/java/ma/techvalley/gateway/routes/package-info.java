/** What memory does not answer goes to the service that owns it, guarded so that a service that is down harms nothing else. */
@NullMarked
package ma.techvalley.gateway.routes;

import org.jspecify.annotations.NullMarked;
