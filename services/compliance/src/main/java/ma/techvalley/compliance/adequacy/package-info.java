/** To which countries data may go without a ground (law 09-08, article 43). */
@NullMarked
package ma.techvalley.compliance.adequacy;

import org.jspecify.annotations.NullMarked;
