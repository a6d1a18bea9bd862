/** Office spaces over HTTP. */
@NullMarked
package ma.techvalley.zones.spaces.web;

import org.jspecify.annotations.NullMarked;
