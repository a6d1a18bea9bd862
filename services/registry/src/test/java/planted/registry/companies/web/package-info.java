/** Breaks the rules of a web package. */
@NullMarked
package planted.registry.companies.web;

import org.jspecify.annotations.NullMarked;
