/** What other services tell of companies, and what they are told. */
@NullMarked
package ma.techvalley.registry.companies.messaging;

import org.jspecify.annotations.NullMarked;
