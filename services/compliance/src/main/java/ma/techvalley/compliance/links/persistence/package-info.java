/** How declared links are kept and listed. */
@NullMarked
package ma.techvalley.compliance.links.persistence;

import org.jspecify.annotations.NullMarked;
