/** Job figures over HTTP. */
@NullMarked
package ma.techvalley.gateway.jobs.web;

import org.jspecify.annotations.NullMarked;
