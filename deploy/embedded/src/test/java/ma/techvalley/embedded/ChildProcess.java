package ma.techvalley.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own, killed without notice in the middle of its work. */
final class ChildProcess {
    private ChildProcess() {}

    /** The lines it printed: at least as many as given, and whatever else it got out before it died. */
    static List<String> killedAfter(int lines, Class<?> main, Path argument) throws IOException, InterruptedException {
        Path output = Files.createTempFile("child", ".out");
        Process process = new ProcessBuilder(command(main, argument))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readAllLines(output).size() >= lines);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return Files.readAllLines(output);
    }

    private static List<String> command(Class<?> main, Path argument) {
        return Stream.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        argument.toString())
                .toList();
    }
}
