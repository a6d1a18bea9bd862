/** How long the law gives for what: its clocks, and the days that count. */
@NullMarked
package ma.techvalley.compliance.clocks;

import org.jspecify.annotations.NullMarked;
