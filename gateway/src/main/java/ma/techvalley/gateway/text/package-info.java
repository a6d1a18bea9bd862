/** Makes words comparable whichever way they are written, in Arabic, French and English. */
@NullMarked
package ma.techvalley.gateway.text;

import org.jspecify.annotations.NullMarked;
