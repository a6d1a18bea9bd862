/** The law's clocks over HTTP. */
@NullMarked
package ma.techvalley.compliance.clocks.web;

import org.jspecify.annotations.NullMarked;
