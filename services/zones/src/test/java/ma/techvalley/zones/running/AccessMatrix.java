package ma.techvalley.zones.running;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which status, as {@code docs/access/zones.csv} says: its rows are for those who may ask at all, with an object of
 * theirs and with another's. Everybody else gets a 403, and a 401 without a token.
 */
final class AccessMatrix {
    private static final String ANYBODY = "anybody";
    private static final List<Row> ROWS = read(Path.of("../../docs/access/zones.csv"));
    private static final Map<String, Row> BY_ASKER =
            ROWS.stream().collect(toMap(row -> row.request + " " + row.role, row -> row));

    private AccessMatrix() {}

    private record Row(String request, String role, int own, int foreign) {}

    /**
     * One combination.
     *
     * @param role absent for somebody without a token
     * @param own whether what they ask for is theirs
     */
    record Case(String request, @Nullable Role role, boolean own, int status) {}

    static Set<String> requests() {
        Set<String> requests = new TreeSet<>();
        ROWS.forEach(row -> requests.add(row.request));
        return requests;
    }

    /** Every request, without a token and with every role, with an own and with a foreign object. */
    static Stream<Case> cases() {
        return requests().stream()
                .flatMap(request -> Stream.concat(
                        Stream.of(new Case(request, null, false, anonymous(request))),
                        Arrays.stream(Role.values())
                                .flatMap(role -> Stream.of(true, false)
                                        .map(own -> new Case(request, role, own, status(request, role, own))))));
    }

    private static int anonymous(String request) {
        Row row = BY_ASKER.get(request + " " + ANYBODY);
        return row == null ? 401 : row.foreign;
    }

    private static int status(String request, Role role, boolean own) {
        Row row = BY_ASKER.getOrDefault(request + " " + role.word(), BY_ASKER.get(request + " " + ANYBODY));
        if (row == null) {
            return 403;
        }
        return own ? row.own : row.foreign;
    }

    private static List<Row> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .map(cell -> new Row(cell[0], cell[1], Integer.parseInt(cell[2]), Integer.parseInt(cell[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
