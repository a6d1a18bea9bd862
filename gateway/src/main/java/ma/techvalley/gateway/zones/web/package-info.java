/** Parks over HTTP. */
@NullMarked
package ma.techvalley.gateway.zones.web;

import org.jspecify.annotations.NullMarked;
