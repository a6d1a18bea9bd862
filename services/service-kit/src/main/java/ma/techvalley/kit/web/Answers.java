package ma.techvalley.kit.web;

import java.net.URI;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Stored;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers with the headers a client needs for its next request: {@code ETag}, {@code Consistency-Token}, {@code Location}. */
public final class Answers {
    /** A client sends it back on any request that has to see this write. */
    public static final String CONSISTENCY_TOKEN = "Consistency-Token";
    /** The answer is the one an earlier request with the same key got. */
    public static final String IDEMPOTENCY_REPLAYED = "Idempotency-Replayed";

    private Answers() {}

    /** 201: a new resource, and where it is. */
    public static <T> ResponseEntity<T> created(Ack ack, URI location, T body) {
        return acknowledged(HttpStatus.CREATED, ack).location(location).body(body);
    }

    /** 200: a change. */
    public static <T> ResponseEntity<T> ok(Ack ack, T body) {
        return acknowledged(HttpStatus.OK, ack).body(body);
    }

    /** 204: a change of which nothing has to be said. */
    public static ResponseEntity<Void> noContent(Ack ack) {
        return acknowledged(HttpStatus.NO_CONTENT, ack).build();
    }

    /** 200, or 304 without a body where {@code If-None-Match} has this version. It is somebody's own, so no cache keeps it. */
    public static <T> ResponseEntity<T> of(Stored<?> stored, T body) {
        return current(stored).body(body);
    }

    /** The same of what everybody may read: a cache may keep it, but has to ask each time. */
    public static <T> ResponseEntity<T> ofPublic(Stored<?> stored, T body) {
        return current(stored).cacheControl(CacheControl.noCache()).body(body);
    }

    /** A version as a strong entity tag, as {@code If-Match} takes it. */
    public static String eTag(long version) {
        return "\"" + version + "\"";
    }

    private static ResponseEntity.BodyBuilder current(Stored<?> stored) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, eTag(stored.version()))
                .header(CONSISTENCY_TOKEN, stored.id() + "@" + stored.version());
    }

    private static ResponseEntity.BodyBuilder acknowledged(HttpStatus status, Ack ack) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .header(HttpHeaders.ETAG, eTag(ack.version()))
                .header(CONSISTENCY_TOKEN, ack.consistencyToken());
        return ack.repeated() ? answer.header(IDEMPOTENCY_REPLAYED, "true") : answer;
    }
}
