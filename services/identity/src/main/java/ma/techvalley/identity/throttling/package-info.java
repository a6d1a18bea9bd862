/** Guessing passwords gets slower with every failure. */
@NullMarked
package ma.techvalley.identity.throttling;

import org.jspecify.annotations.NullMarked;
