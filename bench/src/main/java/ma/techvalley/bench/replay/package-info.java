/** W5: the topics are read from their start, into the gateway's memory and into what users would pick instead. */
@NullMarked
package ma.techvalley.bench.replay;

import org.jspecify.annotations.NullMarked;
