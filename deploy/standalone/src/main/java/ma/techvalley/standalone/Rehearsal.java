package ma.techvalley.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the platform once on a directory that it throws away, so that the JVM can record what a start loads and links
 * (JEP 514): with that record {@code techvalley up} is ready in half the time.
 */
final class Rehearsal {
    private static final int ATTEMPTS = 100;
    /** Of the ports in a row, counted from the gateway's: the services' and the identity provider's. */
    private static final int LAST = Part.SERVICES.size() + 1;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("techvalley-rehearsal");
        Options options = new Options(freePort(), data, false);
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

    /** One whose next ones, for the services, are free as well. */
    private static int freePort() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (ServerSocket socket = new ServerSocket(0)) {
                int port = socket.getLocalPort() - LAST - 1;
                if (IntStream.rangeClosed(0, LAST).allMatch(offset -> isFree(port + offset))) {
                    return port;
                }
            }
        }
        throw new IOException("no free ports in a row");
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
