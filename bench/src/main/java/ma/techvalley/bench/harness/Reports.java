package ma.techvalley.bench.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        write(report.name() + ".json", JSON.writeValueAsString(report) + "\n");
        write("index.html", Page.of(all()));
    }

    /** Whole or not at all: half a report would be in the way of all later ones. */
    private void write(String file, String content) throws IOException {
        Path unfinished = Files.writeString(directory.resolve(file + ".part"), content);
        Files.move(unfinished, directory.resolve(file), StandardCopyOption.ATOMIC_MOVE);
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
