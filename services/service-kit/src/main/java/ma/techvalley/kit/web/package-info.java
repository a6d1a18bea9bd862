/** HTTP shared by every service: problems, limits, idempotency, preconditions and consistency tokens. */
@NullMarked
package ma.techvalley.kit.web;

import org.jspecify.annotations.NullMarked;
