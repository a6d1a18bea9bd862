/** Breaks the rules of a persistence package. */
@NullMarked
package planted.registry.companies.persistence;

import org.jspecify.annotations.NullMarked;
