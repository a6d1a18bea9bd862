/** Who asks, and whether they may: tokens are read here, and every endpoint says whom it is for. */
@NullMarked
package ma.techvalley.kit.web.access;

import org.jspecify.annotations.NullMarked;
