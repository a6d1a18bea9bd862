/** The public register of granted filings (law 09-08), with the columns of the CNDP's own. */
@NullMarked
package ma.techvalley.gateway.register;

import org.jspecify.annotations.NullMarked;
