/** The public profile of companies: no tax or social security identifier, no reason of a suspension. */
@NullMarked
package ma.techvalley.gateway.companies;

import org.jspecify.annotations.NullMarked;
