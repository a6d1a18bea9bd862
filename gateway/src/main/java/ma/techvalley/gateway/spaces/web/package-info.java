/** The search and the single office space over HTTP, written from bytes encoded when the events arrived. */
@NullMarked
package ma.techvalley.gateway.spaces.web;

import org.jspecify.annotations.NullMarked;
