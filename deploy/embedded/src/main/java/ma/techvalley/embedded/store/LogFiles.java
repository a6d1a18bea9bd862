package ma.techvalley.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The logs beside a store's file: its name, {@code .log.}, and their numbers in the order of their making. */
record LogFiles(Path store) {
    Path of(long number) {
        return store.resolveSibling(store.getFileName() + ".log." + number);
    }

    /** In their order. */
    SortedMap<Long, Path> all() {
        Pattern name = Pattern.compile(Pattern.quote(store.getFileName() + ".log.") + "(\\d{1,18})");
        SortedMap<Long, Path> found = new TreeMap<>();
        try (Stream<Path> beside = Files.list(directory())) {
            for (Path file : beside.toList()) {
                Matcher matcher = name.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    found.put(Long.valueOf(matcher.group(1)), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Path directory() {
        return Objects.requireNonNull(store.toAbsolutePath().getParent(), "a store is a file");
    }

    void removeBefore(long number) {
        remove(all().headMap(number).values());
    }

    private static void remove(Collection<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
