/** Breaks the rules of a domain package. */
@NullMarked
package planted.registry.companies;

import org.jspecify.annotations.NullMarked;
