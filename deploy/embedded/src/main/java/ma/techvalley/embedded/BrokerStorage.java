package ma.techvalley.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Gives a new directory its cluster id, as {@code kafka-storage.sh format} does; leaves a formatted one alone. */
final class BrokerStorage {
    private BrokerStorage() {}

    static void formatIfNew(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path settings = Files.createTempFile("broker", ".properties");
            try {
                format(directory, settings);
            } finally {
                Files.delete(settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot format " + directory, e);
        }
    }

    private static void format(Path directory, Path settings) throws IOException {
        Properties properties = BrokerSettings.of(directory, BrokerPorts.choose(0));
        try (var out = Files.newBufferedWriter(settings)) {
            properties.store(out, null);
        }
        var said = new ByteArrayOutputStream();
        String[] arguments = {
            "format",
            "--config",
            settings.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--ignore-formatted"
        };
        int status = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8));
        }
    }
}
