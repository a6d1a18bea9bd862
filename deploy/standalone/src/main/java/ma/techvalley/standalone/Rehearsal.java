package ma.techvalley.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the platform once on a directory that it throws away, so that the JVM can record what a start loads and links
 * (JEP 514): with that record {@code techvalley up} is ready in half the time.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("techvalley-rehearsal");
        Options options = new Options(FreePorts.inARow(), data, false);
        try {
            Platform.start(options, new Progress(new PrintStream(OutputStream.nullOutputStream())))
                    .close();
        } catch (StartFailure failure) {
            System.err.println("techvalley: " + failure.getMessage());
            System.exit(1);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }
}
