/** Drafts as requests and answers. */
@NullMarked
package ma.techvalley.compliance.drafts.web;

import org.jspecify.annotations.NullMarked;
