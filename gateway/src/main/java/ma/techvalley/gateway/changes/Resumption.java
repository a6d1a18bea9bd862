package ma.techvalley.gateway.changes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.gateway.changes.PublicChange.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a client goes on. Of an id that this start of the gateway gave, the number says it; of any other, how far the topics had
 * been read: everything is gone through, and what the client has read is left out.
 *
 * @param position what is behind it is told
 * @param since what the client has read wherever it was; null where the position says all
 */
record Resumption(Position position, @Nullable Cut since) {
    private static final Pattern ID = Pattern.compile("([0-9a-z]{1,13})\\.(\\d{1,18})\\.(.{1,4000})");

    /** Null for an id that was never given, or for topics that have been made anew. */
    static @Nullable Resumption of(String id, String start, Position now) {
        Matcher parts = ID.matcher(id);
        Cut cut = parts.matches() ? Cut.parse(parts.group(3), now.cut()) : null;
        if (cut == null) {
            return null;
        }
        long number = Long.parseLong(parts.group(2));
        if (!parts.group(1).equals(start)) {
            return new Resumption(new Position(0, cut), cut);
        }
        return number <= now.number() ? new Resumption(new Position(number, cut), null) : null;
    }
}
