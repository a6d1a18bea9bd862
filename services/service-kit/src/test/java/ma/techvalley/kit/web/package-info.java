/** The kit's HTTP, tried on a real Tomcat with a small resource of its own. */
@NullMarked
package ma.techvalley.kit.web;

import org.jspecify.annotations.NullMarked;
