/** The jobs service: what companies report each month about the people who work at their sites. */
@NullMarked
package ma.techvalley.jobs;

import org.jspecify.annotations.NullMarked;
