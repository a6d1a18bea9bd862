package ma.techvalley.identity.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The content security policy of every answer. */
final class ContentPolicy {
    private ContentPolicy() {}

    /** Browsers hold {@code form-action} against the redirects that follow a form too, so where people are sent back to is allowed. */
    static String of(List<URI> redirects) {
        String targets =
                redirects.stream().map(ContentPolicy::origin).distinct().collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + targets;
    }

    private static String origin(URI uri) {
        boolean anyPort = uri.getHost().equals("127.0.0.1") || uri.getHost().equals("[::1]");
        String port = anyPort ? ":*" : uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port;
    }
}
