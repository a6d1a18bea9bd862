/** Runs the same tests against a broker and a store in containers, when asked to. */
@NullMarked
package ma.techvalley.kit.containers;

import org.jspecify.annotations.NullMarked;
