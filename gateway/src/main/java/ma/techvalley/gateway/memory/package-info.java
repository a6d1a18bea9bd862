/** Reads every topic from its start and keeps what investors may see in memory: one applier, immutable snapshots. */
@NullMarked
package ma.techvalley.gateway.memory;

import org.jspecify.annotations.NullMarked;
