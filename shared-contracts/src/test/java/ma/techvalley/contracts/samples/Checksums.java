package ma.techvalley.contracts.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of committed samples, in the format of {@code sha256sum}, against the files that are there. */
final class Checksums {
    private final Map<String, String> listed = new TreeMap<>();
    private final Map<String, String> present = new TreeMap<>();

    Checksums(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file ->
                            present.put(folder.relativize(file).toString().replace('\\', '/'), digest(file)));
            Files.readAllLines(folder.resolve("CHECKSUMS"))
                    .forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Listed samples whose bytes are no longer what was committed. */
    List<String> edited() {
        return present.keySet().stream()
                .filter(path -> listed.containsKey(path) && !listed.get(path).equals(present.get(path)))
                .toList();
    }

    /** Listed samples that are gone. */
    List<String> removed() {
        return listed.keySet().stream()
                .filter(path -> !present.containsKey(path))
                .toList();
    }

    /** Samples that are not listed yet. */
    List<String> added() {
        return present.keySet().stream()
                .filter(path -> !listed.containsKey(path))
                .toList();
    }

    /** The list with the added samples; what was listed stays as it was listed. */
    String completed() {
        Map<String, String> all = new TreeMap<>(present);
        all.putAll(listed);
        return all.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
