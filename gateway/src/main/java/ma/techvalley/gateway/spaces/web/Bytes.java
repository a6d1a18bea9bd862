package ma.techvalley.gateway.spaces.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are put together from parts. */
final class Bytes {
    private byte[] bytes;
    private int length;

    Bytes(int expected) {
        this.bytes = new byte[expected];
    }

    /** Text without a letter beyond Latin-1. */
    void text(String text) {
        append(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void append(byte[] part) {
        if (length + part.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + part.length));
        }
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
    }

    byte[] all() {
        return Arrays.copyOf(bytes, length);
    }
}
