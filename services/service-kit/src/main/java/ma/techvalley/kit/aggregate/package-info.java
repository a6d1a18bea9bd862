/** Aggregates in MongoDB, each one document that holds its state, version, outbox and recent commands. */
@NullMarked
package ma.techvalley.kit.aggregate;

import org.jspecify.annotations.NullMarked;
