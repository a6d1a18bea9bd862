/** What filings take note of from the registry, and how a filing looks to other services. */
@NullMarked
package ma.techvalley.compliance.filings.messaging;

import org.jspecify.annotations.NullMarked;
