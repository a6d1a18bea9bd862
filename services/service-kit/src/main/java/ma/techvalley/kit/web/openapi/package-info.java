/** What the kit does to every request and answer, in each service's OpenAPI document. */
@NullMarked
package ma.techvalley.kit.web.openapi;

import org.jspecify.annotations.NullMarked;
