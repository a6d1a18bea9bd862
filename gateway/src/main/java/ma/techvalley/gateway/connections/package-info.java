/** What one address may hold of the web server before it has asked for anything. */
@NullMarked
package ma.techvalley.gateway.connections;

import org.jspecify.annotations.NullMarked;
