package ma.techvalley.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person who waits what is done. */
final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void done(String what) {
        out.printf(Locale.ROOT, "  %-12s up after %4.1f s%n", what, seconds());
        out.flush();
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
