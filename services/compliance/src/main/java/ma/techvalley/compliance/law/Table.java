package ma.techvalley.compliance.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Rules as lines of cells: a file beside a class, with semicolons, and with comments behind {@code #}. */
public final class Table {
    private Table() {}

    /** The lines of a file. @throws IllegalStateException if one has not so many cells */
    public static List<List<String>> read(Class<?> beside, String name, int cells) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8), cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    /** The lines of a text. @throws IllegalStateException if one has not so many cells */
    public static List<List<String>> lines(String text, int cells) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> cells(line, cells))
                .toList();
    }

    private static List<String> cells(String line, int expected) {
        List<String> cells = Arrays.asList(line.split(";", -1));
        if (cells.size() != expected) {
            throw new IllegalStateException("not %d cells: %s".formatted(expected, line));
        }
        return cells;
    }
}
