/** What a request must satisfy before a controller sees it, apart from the content of its body. */
@NullMarked
package ma.techvalley.kit.web.request;

import org.jspecify.annotations.NullMarked;
