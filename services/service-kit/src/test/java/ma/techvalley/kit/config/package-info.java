/** What stops a start: settings with which it would be open to everybody. */
@NullMarked
package ma.techvalley.kit.config;

import org.jspecify.annotations.NullMarked;
