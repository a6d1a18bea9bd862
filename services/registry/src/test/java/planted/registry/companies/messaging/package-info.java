/** Breaks the rules of a messaging package. */
@NullMarked
package planted.registry.companies.messaging;

import org.jspecify.annotations.NullMarked;
