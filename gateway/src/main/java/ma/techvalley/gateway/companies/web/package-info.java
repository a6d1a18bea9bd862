/** Company profiles over HTTP. */
@NullMarked
package ma.techvalley.gateway.companies.web;

import org.jspecify.annotations.NullMarked;
