/** R2: the search over HTTP, beside a servlet that has nothing to find and what users would pick instead. */
@NullMarked
package ma.techvalley.bench.web;

import org.jspecify.annotations.NullMarked;
