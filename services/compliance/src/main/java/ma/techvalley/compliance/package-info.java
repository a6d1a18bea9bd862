/** The compliance service: what companies file with the CNDP under law 09-08, and what its officers decide. */
@NullMarked
package ma.techvalley.compliance;

import org.jspecify.annotations.NullMarked;
