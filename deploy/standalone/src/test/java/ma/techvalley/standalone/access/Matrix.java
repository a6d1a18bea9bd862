package ma.techvalley.standalone.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/access-matrix.csv}: a row for each endpoint, a column for each role; a cell says own/other, or one word for both. */
public final class Matrix {
    public static final String NOBODY = "anonymous";
    private static final Path FILE = Path.of("../../docs/access-matrix.csv");
    private final List<String> roles;
    private final Map<Endpoint, Map<String, String>> rows;

    private Matrix(List<String> roles, Map<Endpoint, Map<String, String>> rows) {
        this.roles = roles;
        this.rows = rows;
    }

    /** @param service who answers it */
    public record Endpoint(String service, String method, String path) {}

    public static Matrix read() throws IOException {
        List<List<String>> lines = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(",")))
                .toList();
        List<String> roles = lines.getFirst().subList(3, lines.getFirst().size());
        Map<Endpoint, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int role = 0; role < roles.size(); role++) {
                cells.put(roles.get(role), line.get(3 + role));
            }
            rows.put(new Endpoint(line.get(0), line.get(1), line.get(2)), cells);
        }
        return new Matrix(roles, rows);
    }

    public List<String> roles() {
        return roles;
    }

    public List<Endpoint> endpoints() {
        return new ArrayList<>(rows.keySet());
    }

    /** @param own whether it is asked of what is theirs */
    public String expected(Endpoint endpoint, String role, boolean own) {
        String[] cell = rows.get(endpoint).get(role).split("/");
        return own ? cell[0] : cell[cell.length - 1];
    }
}
