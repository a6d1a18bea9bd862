@NullMarked
package ma.techvalley.bench.web;

import org.jspecify.annotations.NullMarked;
