package ma.techvalley.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import ma.techvalley.standalone.access.Party;

/**
 * A request, made or to be made.
 *
 * @param role who asks
 * @param party whose things it is about, as far as it is sound
 * @param body its bytes, each a character
 */
record Attempt(String role, Party party, Line line, List<Pair> headers, String body) {
    /** @param path encoded @param query encoded */
    record Line(String method, String path, List<Pair> query) {}

    record Pair(String name, String value) {}

    String target() {
        return line.path()
                + (line.query().isEmpty()
                        ? ""
                        : line.query().stream()
                                .map(pair -> pair.name() + "=" + pair.value())
                                .collect(Collectors.joining("&", "?", "")));
    }

    Attempt with(List<Pair> query, List<Pair> otherHeaders) {
        return new Attempt(role, party, new Line(line.method(), line.path(), query), otherHeaders, body);
    }

    Attempt with(String otherBody) {
        return new Attempt(role, party, line, headers, otherBody);
    }

    boolean sends(String header) {
        return headers.stream().anyMatch(pair -> pair.name().equalsIgnoreCase(header));
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        String lines = headers.stream()
                .map(pair -> "\n    " + pair.name() + ": " + pair.value())
                .collect(Collectors.joining());
        String shown = new String(bytes(), StandardCharsets.UTF_8);
        return "%s %s%n    as %s%s%n    %s"
                .formatted(
                        line.method(),
                        target(),
                        role,
                        lines,
                        shown.length() > 3_000
                                ? shown.substring(0, 3_000) + " … " + shown.length() + " characters"
                                : shown);
    }
}
