/** Companies over HTTP. */
@NullMarked
package ma.techvalley.registry.companies.web;

import org.jspecify.annotations.NullMarked;
