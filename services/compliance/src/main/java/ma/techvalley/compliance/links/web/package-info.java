/** Officers' declared links, as requests and answers. */
@NullMarked
package ma.techvalley.compliance.links.web;

import org.jspecify.annotations.NullMarked;
