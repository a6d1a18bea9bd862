/** The unified OpenAPI document: made here, committed, and served as it is. */
@NullMarked
package ma.techvalley.gateway.documents;

import org.jspecify.annotations.NullMarked;
