/** Who did or read what, when, from where and with which result: recorded before the answer leaves, chained, never changed. */
@NullMarked
package ma.techvalley.kit.audit;

import org.jspecify.annotations.NullMarked;
