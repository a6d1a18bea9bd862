package ma.techvalley.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What CloudEvents says about an event.
 *
 * @param id UUIDv7, unique for ever
 * @param subject the aggregate's id, which is also the record key
 * @param version the aggregate's version after the event: 1, 2, 3, …
 * @param correlationId the request that started the chain
 * @param causationId the event that caused this one; absent where a request did
 * @param traceparent W3C trace context of the request
 */
public record EventHeader(
        String id,
        EventType type,
        String subject,
        long version,
        Instant time,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {}
