/** How drafts are kept and listed. */
@NullMarked
package ma.techvalley.compliance.drafts.persistence;

import org.jspecify.annotations.NullMarked;
