package ma.techvalley.identity.web;

import java.util.Arrays;
import java.util.Locale;

/**
 * An RFC 9457 problem; the types are those of {@code docs/problems.md}.
 *
 * @param slug last segment of the type; empty for a problem that says no more than its status
 * @param oauth the error code of RFC 6749 that says the same at the token endpoint
 */
public record Problem(int status, String slug, String title, String oauth, String detail) {
    public static final Problem TOO_MANY_REQUESTS =
            of(429, "too-many-requests", "Too many requests in a short time", "temporarily_unavailable");
    static final Problem INVALID = of(400, "invalid-request", "The request breaks a rule", "invalid_request");
    static final Problem UNAUTHENTICATED = of(401, "unauthenticated", "We do not know who you are", "invalid_client");
    static final Problem FORBIDDEN = of(403, "forbidden", "You may not do this", "access_denied");
    static final Problem NOT_FOUND = of(404, "not-found", "There is no such resource", "invalid_request");
    static final Problem METHOD =
            of(405, "method-not-allowed", "The resource does not support this method", "invalid_request");
    static final Problem BODY = of(413, "body-too-large", "The body is too large", "invalid_request");
    static final Problem URI = of(414, "uri-too-long", "The URI is too long", "invalid_request");
    static final Problem MEDIA_TYPE =
            of(415, "unsupported-media-type", "We cannot read this media type", "invalid_request");
    static final Problem HEADERS = of(431, "headers-too-large", "The headers are too large", "invalid_request");
    public static final Problem UNAVAILABLE =
            of(503, "unavailable", "Something this service needs is unavailable", "temporarily_unavailable");
    static final Problem INTERNAL = of(500, "internal", "An error on our side", "server_error");

    private static final Problem[] ALL = {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        METHOD,
        BODY,
        URI,
        MEDIA_TYPE,
        TOO_MANY_REQUESTS,
        HEADERS,
        UNAVAILABLE,
        INTERNAL
    };

    /** The same with its particulars. */
    public Problem because(String reason) {
        return new Problem(status, slug, title, oauth, reason);
    }

    /** The type of that status. */
    static Problem of(int status) {
        return Arrays.stream(ALL)
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElseGet(() -> of(status, "", "HTTP " + status, "invalid_request"));
    }

    String json(String path) {
        return """
                {"type":"%s","title":"%s","status":%d%s,"instance":%s}""".formatted(
                        slug.isEmpty() ? "about:blank" : "https://techvalley.ma/problems/" + slug,
                        title,
                        status,
                        detail.isEmpty() ? "" : ",\"detail\":" + quoted(detail),
                        quoted(path.length() > 300 ? "/" : path));
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }

    private static Problem of(int status, String slug, String title, String oauth) {
        return new Problem(status, slug, title, oauth, "");
    }
}
