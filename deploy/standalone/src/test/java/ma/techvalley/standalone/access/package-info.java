/** Promise 7: who may do what, on what is theirs and what is not, tried on the whole platform. */
@NullMarked
package ma.techvalley.standalone.access;

import org.jspecify.annotations.NullMarked;
