package ma.techvalley.kit.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command besides its content. A controller takes it as a parameter and hands it on.
 *
 * @param actor who gives it
 * @param idempotencyKey the client's {@code Idempotency-Key} after the actor's id, so that nobody repeats what another did; absent where it did not care, or for commands of our own
 * @param fingerprint SHA-256 of method, path and body, to tell a repeat from another request with the same key
 * @param expectedVersion from {@code If-Match}; empty where any version will do
 * @param correlationId names the chain of events that follows
 * @param causationId the event that made us issue the command; absent where a person or program did
 * @param traceparent W3C trace context
 * @param now the moment of the command, the only clock its decision may look at
 */
public record Command(
        Actor actor,
        @Nullable String idempotencyKey,
        String fingerprint,
        OptionalLong expectedVersion,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        Instant now) {
    /**
     * How many with a key an aggregate remembers. A client repeats within minutes what it got no answer to; so many are one every two
     * seconds for more than eight minutes, all of them for the same aggregate.
     */
    public static final int REMEMBERED = 256;

    /** A command the platform gives itself because of an event. */
    public static Command causedBy(EventHeader event, Instant now) {
        return new Command(
                Actor.PLATFORM,
                null,
                "",
                OptionalLong.empty(),
                event.correlationId(),
                event.id(),
                event.traceparent(),
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    /** A command the platform gives itself, for example when a deadline has passed. */
    public static Command internal(String correlationId, Instant now) {
        return new Command(Actor.PLATFORM, null, "", OptionalLong.empty(), correlationId, null, null, now);
    }
}
