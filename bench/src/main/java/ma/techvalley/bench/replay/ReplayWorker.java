package ma.techvalley.bench.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import ma.techvalley.bench.harness.Child;

/** The process of one reader. */
final class ReplayWorker {
    private ReplayWorker() {}

    /** Arguments: the reader, the broker, the number of distinct events, a directory. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Reader reader = Reader.Kind.valueOf(arguments[0])
                .of(new Reader.Source(arguments[1], Long.parseLong(arguments[2]), arguments[3]));
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            System.out.println(Child.ANSWER + (line.equals("heap") ? heap(reader) : replay(reader)));
        }
        System.exit(0);
    }

    /** Nanoseconds of all, nanoseconds of one duplicate. */
    private static String replay(Reader reader) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Reader.Replay replay = reader.replay()) {
            return System.nanoTime() - start + " " + replay.duplicateNanos();
        }
    }

    /** Bytes of heap that it takes, bytes of the encoded spaces. */
    private static String heap(Reader reader) throws IOException, InterruptedException {
        reader.replay().close();
        long before = used();
        try (Reader.Replay replay = reader.replay()) {
            return used() - before + " " + replay.encodedBytes();
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
