/** What comes with a command besides its content: who repeats it, which version it expects, what caused it. */
@NullMarked
package ma.techvalley.kit.command;

import org.jspecify.annotations.NullMarked;
