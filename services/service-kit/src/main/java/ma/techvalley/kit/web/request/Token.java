package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.kit.problem.Violation;

/** What a request has to be able to see: a version of an aggregate, or a newer one. */
record Token(String aggregateId, long version) {
    static final String HEADER = "Consistency-Token";

    private static final int MOST = 8;
    private static final Pattern FORM = Pattern.compile("([\\x21-\\x2B\\x2D-\\x7E]{1,200})@(\\d{1,18})");

    /** All tokens of a request; a malformed one becomes a violation. */
    static List<Token> of(HttpServletRequest request, List<Violation> violations) {
        if (request.getHeader(HEADER) == null) {
            return List.of();
        }
        List<String> texts = Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        List<Matcher> matches = texts.stream().map(FORM::matcher).toList();
        if (texts.size() > MOST || !matches.stream().allMatch(Matcher::matches)) {
            violations.add(new Violation(
                    HEADER,
                    "format",
                    "Send up to " + MOST
                            + " tokens as you were given them, <id>@<version>, with commas between them."));
            return List.of();
        }
        return matches.stream()
                .map(match -> new Token(match.group(1), Long.parseLong(match.group(2))))
                .toList();
    }
}
