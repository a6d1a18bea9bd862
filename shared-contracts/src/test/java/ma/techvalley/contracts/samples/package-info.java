/** Golden samples: complete records of every event type, never edited once committed. */
@NullMarked
package ma.techvalley.contracts.samples;

import org.jspecify.annotations.NullMarked;
