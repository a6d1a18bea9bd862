package ma.techvalley.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.techvalley.bench.harness.Jvm;
import org.springframework.util.FileSystemUtils;

/**
 * A module as it goes into an image: its boot jar, extracted.
 *
 * @param name of the module
 * @param bootJar as it was built
 * @param directory with {@code application.jar} and {@code lib}
 */
public record Delivered(String name, Path bootJar, Path directory) {
    /**
     * Extracts it.
     *
     * @param module its directory
     * @throws IllegalStateException if it has not been built
     */
    public static Delivered of(Path module, Path work) throws IOException, InterruptedException {
        String name = module.getFileName().toString();
        Path bootJar = module.resolve("target/" + name + "-1.0.0-boot.jar");
        if (!Files.exists(bootJar)) {
            throw new IllegalStateException(name + " has not been built; the launcher does it");
        }
        Path directory = work.resolve(name);
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(work);
        int status = new ProcessBuilder(
                        Jvm.java(),
                        "-Djarmode=tools",
                        "-jar",
                        bootJar.toString(),
                        "extract",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve(name + "-extract.log").toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(name + " cannot be extracted, status " + status);
        }
        return new Delivered(name, bootJar, directory);
    }

    /** What {@code java} takes to start it. */
    public List<String> jar() {
        return List.of("-jar", directory.resolve(bootJar.getFileName()).toString());
    }
}
