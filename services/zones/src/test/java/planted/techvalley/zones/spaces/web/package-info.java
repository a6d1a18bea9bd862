/** Breaks the rules of a web package. */
@NullMarked
package planted.techvalley.zones.spaces.web;

import org.jspecify.annotations.NullMarked;
