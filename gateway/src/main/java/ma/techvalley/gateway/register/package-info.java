/** The public register of granted filings, and of what became of them (law 09-08), with the columns of the CNDP's own. */
@NullMarked
package ma.techvalley.gateway.register;

import org.jspecify.annotations.NullMarked;
