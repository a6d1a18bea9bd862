package ma.techvalley.kit.problem;

/**
 * A kind of RFC 9457 problem; each is listed in {@code docs/problems.md}.
 *
 * @param slug last segment of the type URI {@code https://techvalley.ma/problems/<slug>}
 * @param status HTTP status
 * @param title the same words for every occurrence
 */
public record ProblemType(String slug, int status, String title) {
    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", 400, "The request breaks a rule");
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", 401, "We do not know who you are");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "You may not do this");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "There is no such resource");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "The resource does not support this method");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "We cannot answer in a media type you accept");
    public static final ProblemType REQUEST_TIMEOUT =
            new ProblemType("request-timeout", 408, "The request did not arrive in time");
    public static final ProblemType ALREADY_EXISTS = new ProblemType("already-exists", 409, "It exists already");
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409, "The current state does not allow it");
    public static final ProblemType STALE_VERSION =
            new ProblemType("stale-version", 409, "Others changed it at the same time");
    public static final ProblemType PRECONDITION_FAILED =
            new ProblemType("precondition-failed", 412, "It has changed since you read it");
    public static final ProblemType BODY_TOO_LARGE = new ProblemType("body-too-large", 413, "The body is too large");
    public static final ProblemType URI_TOO_LONG = new ProblemType("uri-too-long", 414, "The URI is too long");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "We cannot read this media type");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422, "The Idempotency-Key belongs to another request");
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", 429, "Too many requests in a short time");
    public static final ProblemType HEADERS_TOO_LARGE =
            new ProblemType("headers-too-large", 431, "The headers are too large");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", 503, "Something this service needs is unavailable");
    public static final ProblemType VIEW_BEHIND =
            new ProblemType("view-behind", 503, "This service has not yet read the version you ask for");
    public static final ProblemType INTERNAL = new ProblemType("internal", 500, "An error on our side");
}
