package ma.techvalley.gateway.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** Compression where it pays. */
public final class Gzip {
    /** Its name as a content coding. */
    public static final String CODING = "gzip";
    /** Ten segments, which a new connection sends at once (RFC 6928): what fits arrives no sooner for being smaller. */
    private static final int FIRST_FLIGHT = 14_600;

    private Gzip() {}

    /** Whether an answer of so many bytes is better sent compressed to this client. */
    public static boolean pays(int length, HttpServletRequest request) {
        return length > FIRST_FLIGHT && isAccepted(request);
    }

    /** Whether the client takes it (RFC 9110, section 12.5.3). */
    public static boolean isAccepted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (String each : accepted.split(",")) {
            String[] parts = each.strip().split("\\s*;\\s*");
            if (parts[0].equalsIgnoreCase(CODING)) {
                return parts.length < 2 || !parts[1].matches("(?i)q=0(\\.0*)?");
            }
        }
        return false;
    }

    /** Compresses quickly rather than well. */
    public static byte[] of(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        to(compressed, out -> out.write(bytes));
        return compressed.toByteArray();
    }

    /**
     * Compresses what is written, and closes. Where the writing fails nothing more is sent, so that what was cut cannot pass for the
     * whole, and the compressor's memory, which is outside the heap, is free at once.
     */
    public static void to(OutputStream out, Writing writing) throws IOException {
        var compressing = new Quick(out);
        try {
            writing.to(compressing);
            compressing.close();
        } finally {
            compressing.free();
        }
    }

    /** Writes all of an answer. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static final class Quick extends GZIPOutputStream {
        private Quick(OutputStream out) throws IOException {
            super(out, FIRST_FLIGHT);
            def.setLevel(Deflater.BEST_SPEED);
        }

        private void free() {
            def.end();
        }
    }
}
