package ma.techvalley.kit.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what: a service's rows of {@code docs/access-matrix.csv}, which says what its cells mean. */
public final class AccessMatrix {
    private static final Path FILE = Path.of("../../docs/access-matrix.csv");
    private static final int FIRST_ROLE = 3;

    private AccessMatrix() {}

    /**
     * One combination.
     *
     * @param role absent for somebody without a token
     * @param own whether what they ask for is theirs
     * @param answer a status, or {@code ok}
     */
    public record Case(String request, @Nullable Role role, boolean own, String answer) {
        public boolean isHidden() {
            return answer.equals("404");
        }

        /** Whether something is different afterwards. */
        public boolean changes() {
            return answer.equals("ok") && !request.startsWith("GET");
        }

        public boolean isMetBy(int status) {
            return answer.equals("ok") ? status >= 200 && status < 300 : answer.equals(String.valueOf(status));
        }
    }

    /** Every request, without a token and with every role, of an own and of a foreign object. */
    public static Stream<Case> cases(String service) {
        List<String[]> lines = lines();
        String[] header = lines.getFirst();
        return lines.stream()
                .filter(cells -> cells[0].equals(service))
                .flatMap(cells -> IntStream.range(FIRST_ROLE, header.length)
                        .boxed()
                        .flatMap(column -> cases(cells[1] + " " + cells[2], header[column], cells[column])));
    }

    /** Every request that has a row, as {@link Endpoints} names it. */
    public static Set<String> requests(String service) {
        Set<String> requests = new TreeSet<>();
        cases(service).forEach(one -> requests.add(one.request));
        return requests;
    }

    private static Stream<Case> cases(String request, String word, String cell) {
        Role role = Role.of(word).orElse(null);
        String[] answers = cell.split("/");
        return Stream.of(
                new Case(request, role, true, answers[0]), new Case(request, role, false, answers[answers.length - 1]));
    }

    private static List<String[]> lines() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
