/** Settings that more than one part of the kit needs. */
@NullMarked
package ma.techvalley.kit.config;

import org.jspecify.annotations.NullMarked;
