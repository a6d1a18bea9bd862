/** Officers' links with companies, which keep them away from their files (decree 2-09-165, article 18). */
@NullMarked
package ma.techvalley.compliance.links;

import org.jspecify.annotations.NullMarked;
