package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The headers of a command, each with the rules it has to follow. */
final class Headers {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final HttpServletRequest request;
    private final List<Violation> violations;

    Headers(HttpServletRequest request, List<Violation> violations) {
        this.request = request;
        this.violations = violations;
    }

    @Nullable
    String idempotencyKey() {
        String key = single(IDEMPOTENCY_KEY);
        if (key != null && !VISIBLE.matcher(key).matches()) {
            violations.add(
                    new Violation(IDEMPOTENCY_KEY, "pattern", "The key has to be 1 to 200 visible ASCII characters."));
        }
        return key;
    }

    /** Empty for {@code *}: any version that exists will do. */
    OptionalLong expectedVersion() {
        String tag = single(IF_MATCH);
        if (tag == null || tag.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher strong = STRONG_TAG.matcher(tag.strip());
        if (strong.matches()) {
            return OptionalLong.of(Long.parseLong(strong.group(1)));
        }
        violations.add(new Violation(
                IF_MATCH, "format", "Send the one strong entity tag you were given, such as \"7\", or *."));
        return OptionalLong.empty();
    }

    private @Nullable String single(String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            violations.add(new Violation(name, "repeated", "The header may be sent once."));
            return null;
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
