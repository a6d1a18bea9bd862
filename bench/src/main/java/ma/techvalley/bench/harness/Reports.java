package ma.techvalley.bench.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reports in a directory, a JSON file each, and the page of all of them. */
public record Reports(Path directory) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Keeps it in place of an older one of that name. */
    public void keep(Report report) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(report.name() + ".json"), JSON.writeValueAsString(report) + "\n");
        Files.writeString(directory.resolve("index.html"), Page.of(all()));
    }

    /** In the order of their names. */
    public List<Report> all() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Reports::read)
                    .toList();
        }
    }

    private static Report read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Report.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
