package ma.techvalley.identity.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks the trail of a directory, whether the service runs or not. A chain cannot tell that its end was cut off: who notes the end
 * that is printed, and gives it the next time, learns that, too.
 */
public final class VerifyTrail {
    private static final String USAGE = "Usage: verify-trail DIRECTORY [SEQUENCE HASH]";

    private VerifyTrail() {}

    /** Exit status: 0 sound, 1 not, 2 wrong usage. */
    public static int run(String[] args, PrintStream out) {
        if (args.length != 1 && args.length != 3) {
            out.println(USAGE);
            return 2;
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]).resolve(Trail.FILE))) {
            Chain noted = args.length == 3 ? new Chain(Long.parseLong(args[1]), args[2]) : Chain.START;
            return walk(lines, noted, out);
        } catch (IOException | NumberFormatException unreadable) {
            out.println("Cannot read the trail (" + unreadable + ").");
            return 2;
        }
    }

    private static int walk(BufferedReader lines, Chain noted, PrintStream out) throws IOException {
        Chain chain = Chain.START;
        boolean met = noted.equals(chain);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!chain.isFollowedBy(line)) {
                out.println("After line " + chain.sequence() + " something was changed, taken out or put in.");
                return 1;
            }
            chain = Chain.endOf(line);
            met |= noted.equals(chain);
        }
        if (!met) {
            out.println("Line " + noted.sequence() + " is not what was noted, or is gone.");
            return 1;
        }
        out.println("Sound. Note its end: " + chain.sequence() + " " + chain.hash());
        return 0;
    }
}
