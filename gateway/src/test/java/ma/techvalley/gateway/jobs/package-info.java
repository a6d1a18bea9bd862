/** Suppression against attackers who calculate. */
@NullMarked
package ma.techvalley.gateway.jobs;

import org.jspecify.annotations.NullMarked;
