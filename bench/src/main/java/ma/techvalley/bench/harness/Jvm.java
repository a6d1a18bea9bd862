package ma.techvalley.bench.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a contestant's JVM is started: everybody gets the same collector, and within one measurement the same heap.
 *
 * @param application what is started, as {@code java} takes it
 */
public record Jvm(String heap, List<String> options, List<String> application) {
    private static final List<String> COMMON = List.of(
            "-XX:+UseParallelGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    /** A class of this module, on its class path. */
    public static Jvm own(Class<?> main, String heap) {
        return new Jvm(heap, List.of(), List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    }

    /** A jar, as {@code -jar} and its path. */
    public static Jvm jar(List<String> jar, String heap) {
        return new Jvm(heap, List.of(), jar);
    }

    /** The java that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** With more options. */
    public Jvm with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jvm(heap, all, application);
    }

    /** The command line. */
    public List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(List.of("-Xms" + heap, "-Xmx" + heap));
        command.addAll(COMMON);
        command.addAll(options);
        command.addAll(application);
        command.addAll(List.of(arguments));
        return command;
    }

    /** As it is printed with a result. */
    public String settings() {
        return String.join(" ", List.of("-Xmx" + heap, "-XX:+UseParallelGC", String.join(" ", options)))
                .strip();
    }
}
