/** The content of a JSON body: every broken rule in one answer, before a controller sees it. */
@NullMarked
package ma.techvalley.kit.web.body;

import org.jspecify.annotations.NullMarked;
