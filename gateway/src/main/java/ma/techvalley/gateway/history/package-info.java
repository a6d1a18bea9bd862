/** Searches as of a moment: from what memory keeps of the last changes, and beyond from the journals of the services. */
@NullMarked
package ma.techvalley.gateway.history;

import org.jspecify.annotations.NullMarked;
