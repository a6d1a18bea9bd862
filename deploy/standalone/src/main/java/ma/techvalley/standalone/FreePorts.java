package ma.techvalley.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports for a platform that is started for a while beside others. */
final class FreePorts {
    private static final int ATTEMPTS = 100;
    private static final int FIRST = 10_000;
    /**
     * Below those the system gives to outgoing connections (32768 on Linux, 49152 by RFC 6335): one of them may be anybody's,
     * also our own, between this look and the start.
     */
    private static final int LIMIT = 32_000;
    /** What the platform listens at: the gateway, the services and the identity provider. */
    private static final int COUNT = Part.SERVICES.size() + 2;

    private FreePorts() {}

    /**
     * The first of as many free ports in a row as the platform takes.
     *
     * @throws IOException if there are none
     */
    static int inARow() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(FIRST, LIMIT);
            if (IntStream.range(first, first + COUNT).allMatch(FreePorts::isFree)) {
                return first;
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
