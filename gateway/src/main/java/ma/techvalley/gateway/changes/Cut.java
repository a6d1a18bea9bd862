package ma.techvalley.gateway.changes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * How far each partition of the topics has been read. Unlike a number that one gateway gave, it means the same to every gateway that
 * reads these topics, and after any restart.
 */
public final class Cut {
    private static final int LONGEST_NUMBER = 9;

    private final String log;
    private final long[] next;

    /**
     * @param log which topics these are; topics made anew are others
     * @param next offset after the last that was read, by partition
     */
    public Cut(String log, long[] next) {
        this.log = log;
        this.next = next.clone();
    }

    /** Reads what {@link #toString()} wrote; null if it was not written for these topics. */
    static @Nullable Cut parse(String text, Cut like) {
        String prefix = like.log + ".";
        if (!text.startsWith(prefix)) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(prefix.length())));
            long[] next = new long[like.next.length];
            Arrays.setAll(next, _ -> number(bytes));
            return bytes.hasRemaining() ? null : new Cut(like.log, next);
        } catch (RuntimeException malformed) {
            return null;
        }
    }

    /** Whether that record was read. */
    boolean covers(Newest change) {
        return change.partition() < next.length && change.offset() < next[change.partition()];
    }

    /** Whether everything that the other covers is covered. */
    boolean includes(Cut other) {
        return furthest(other).equals(this);
    }

    /** What either covers. */
    Cut furthest(Cut other) {
        long[] furthest = new long[next.length];
        Arrays.setAll(furthest, partition -> Math.max(next[partition], other.next[partition]));
        return new Cut(log, furthest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cut cut && log.equals(cut.log) && Arrays.equals(next, cut.next);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(next);
    }

    /** For the id of an event: a name and numbers of seven bits a byte, as short as they are small. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(next.length * LONGEST_NUMBER);
        for (long number : next) {
            write(number, bytes);
        }
        byte[] written = Arrays.copyOf(bytes.array(), bytes.position());
        return log + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(written);
    }

    private static void write(long number, ByteBuffer bytes) {
        long rest = number;
        while (rest > 0x7F) {
            bytes.put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static long number(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; shift < LONGEST_NUMBER * 7; shift += 7) {
            byte part = bytes.get();
            number |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("A number of more than 63 bits");
    }
}
