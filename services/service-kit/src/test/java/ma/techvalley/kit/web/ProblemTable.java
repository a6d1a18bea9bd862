package ma.techvalley.kit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.ProblemType;

/** The table of {@code docs/problems.md}; services check their own types against it too. */
public final class ProblemTable {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| (\\d{3}) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    private ProblemTable() {}

    /** The documented types by slug. */
    public static Map<String, ProblemType> read() throws IOException {
        return ROW.matcher(Files.readString(file()))
                .results()
                .map(ProblemTable::type)
                .collect(Collectors.toMap(ProblemType::slug, Function.identity()));
    }

    /** The types that a class declares as constants. */
    public static List<ProblemType> constants(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getType() == ProblemType.class)
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return (ProblemType) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }

    private static ProblemType type(MatchResult row) {
        return new ProblemType(row.group(1), Integer.parseInt(row.group(2)), row.group(3));
    }

    /** Tests run in the directory of their module, at whatever depth. */
    private static Path file() {
        return Stream.iterate(Path.of("").toAbsolutePath(), java.util.Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve("docs/problems.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
