package ma.techvalley.kit.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a journal says of a moment.
 *
 * @param reached whether there was anything at all at the moment
 * @param head sequence of the journal's newest entry
 * @param former some aggregates may come again with a later part, and then are the same
 * @param next absent on the last part
 */
public record HistoryPart(
        boolean reached,
        long head,
        List<Former> former,
        @Nullable Place next) {
    /**
     * An aggregate at the moment.
     *
     * @param was absent if it was not there yet
     */
    public record Former(String id, @Nullable Version was) {}

    /**
     * The newest of its versions that is not younger than the moment.
     *
     * @param type of the event that made it
     * @param time milliseconds since 1970
     * @param value of the event, the JSON as it was sent
     */
    public record Version(String type, long version, long time, String value) {}

    /**
     * Where the next part begins: after this.
     *
     * @param time milliseconds since 1970
     */
    public record Place(long time, long sequence) {}
}
