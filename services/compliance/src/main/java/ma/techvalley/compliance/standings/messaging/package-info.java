/** How a company's standing looks to other services. */
@NullMarked
package ma.techvalley.compliance.standings.messaging;

import org.jspecify.annotations.NullMarked;
