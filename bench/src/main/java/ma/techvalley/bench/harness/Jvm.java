package ma.techvalley.bench.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a contestant's JVM is started: everybody gets the same collector, and within one measurement the same heap.
 *
 * @param classPath as {@code java -cp} takes it
 * @param main its class
 */
public record Jvm(String heap, List<String> options, String classPath, String main) {
    private static final List<String> COMMON = List.of(
            "-XX:+UseParallelGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    /** A class of this module, on its class path. */
    public static Jvm own(Class<?> main, String heap) {
        return new Jvm(heap, List.of(), System.getProperty("java.class.path"), main.getName());
    }

    /** With more options. */
    public Jvm with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jvm(heap, all, classPath, main);
    }

    /** The command line. */
    public List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms" + heap, "-Xmx" + heap));
        command.addAll(COMMON);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** As it is printed with a result. */
    public String settings() {
        return String.join(" ", List.of("-Xmx" + heap, "-XX:+UseParallelGC", String.join(" ", options)))
                .strip();
    }
}
