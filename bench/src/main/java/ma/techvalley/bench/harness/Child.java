package ma.techvalley.bench.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that ends with this one at the latest. Its answers are lines that begin with {@link #ANSWER}; it logs into a file. */
public final class Child implements AutoCloseable {
    /** So that what a library prints is no answer. */
    public static final String ANSWER = "@ ";

    private static final int TAIL = 2_000;
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final Thread ending;
    private final BufferedReader answers;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.ending = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** Starts one that answers; what it says to its standard error goes to that file. */
    public static Child start(List<String> command, Path log) throws IOException {
        return start(new ProcessBuilder(command), log);
    }

    /** Starts one that is not asked by lines; all it says goes to that file. */
    public static Child server(List<String> command, Path log) throws IOException {
        return start(new ProcessBuilder(command).redirectOutput(Redirect.appendTo(log.toFile())), log);
    }

    private static Child start(ProcessBuilder builder, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Files.deleteIfExists(log);
        return new Child(builder.redirectError(Redirect.appendTo(log.toFile())).start(), log);
    }

    /** Sends a line, waits for the answer to it. */
    public String ask(String question) throws IOException {
        Writer out = process.outputWriter(StandardCharsets.UTF_8);
        out.write(question + "\n");
        out.flush();
        return answer();
    }

    /**
     * Waits for the next answer.
     *
     * @throws IOException with the end of its log, if it ends before
     */
    public String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) {
                return line.substring(ANSWER.length());
            }
        }
        throw new IOException("a process ended before its answer; the end of " + log.getFileName() + ":\n" + tail());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it logged last. */
    public String tail() throws IOException {
        String all = Files.readString(log);
        return all.substring(Math.max(0, all.length() - TAIL));
    }

    /** Lets it end by itself, and kills it if it takes longer. */
    public void stop(Duration atMost) {
        process.destroy();
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop(STOP);
    }
}
