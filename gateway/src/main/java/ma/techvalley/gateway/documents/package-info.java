/** What describes the platform to programs and people: OpenAPI, AsyncAPI, a page to read them, and the investors' page. */
@NullMarked
package ma.techvalley.gateway.documents;

import org.jspecify.annotations.NullMarked;
