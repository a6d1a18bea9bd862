/** The register over HTTP, as JSON and CSV. */
@NullMarked
package ma.techvalley.gateway.register.web;

import org.jspecify.annotations.NullMarked;
