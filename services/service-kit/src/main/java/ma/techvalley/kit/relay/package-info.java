/** From the outbox in each document to the journal, and from the journal to Kafka, by one active relay per service. */
@NullMarked
package ma.techvalley.kit.relay;

import org.jspecify.annotations.NullMarked;
