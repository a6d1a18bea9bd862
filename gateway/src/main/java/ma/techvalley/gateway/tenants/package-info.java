/** What the companies of a park have in common, for those who choose a park by its neighbours. */
@NullMarked
package ma.techvalley.gateway.tenants;

import org.jspecify.annotations.NullMarked;
