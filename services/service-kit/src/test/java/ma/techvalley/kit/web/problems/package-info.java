/** What is said in the log about answers. */
@NullMarked
package ma.techvalley.kit.web.problems;

import org.jspecify.annotations.NullMarked;
