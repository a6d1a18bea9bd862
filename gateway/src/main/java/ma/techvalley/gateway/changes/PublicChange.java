package ma.techvalley.gateway.changes;

import java.nio.charset.StandardCharsets;
import ma.techvalley.gateway.spaces.Move;
import org.jspecify.annotations.Nullable;

/**
 * Something everybody may see has changed.
 *
 * @param at its place on streams
 * @param type {@code park}, {@code office-space}, {@code company}, {@code register-entry}, {@code standing}, {@code jobs}, or {@link #UPHEAVAL}
 * @param id of what changed, as its resource has it
 * @param data a JSON object on one line
 * @param source the event behind it; null for what a new day, its park or its park's companies did to a space, which is told to searches alone
 * @param move of an office space
 */
public record PublicChange(
        Position at,
        String type,
        String id,
        byte[] data,
        @Nullable Newest source,
        @Nullable Move move) {
    /** So many spaces changed by themselves that searches have to be asked again. */
    static final String UPHEAVAL = "upheaval";

    /**
     * A place on streams: everything up to a change.
     *
     * @param number of the change, as this start of the gateway counts
     */
    public record Position(long number, Cut cut) {}

    /** So many that nobody could be told of each. */
    public static PublicChange upheaval(Position at) {
        return new PublicChange(at, UPHEAVAL, "", "{}".getBytes(StandardCharsets.UTF_8), null, null);
    }
}
