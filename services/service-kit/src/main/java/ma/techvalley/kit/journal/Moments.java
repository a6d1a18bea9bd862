package ma.techvalley.kit.journal;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The journal's entries by moment: all of them, or those of events of some types. They come without own states. */
public final class Moments {
    private static final String TIME = "time";
    private static final String TYPE = "type";
    private static final String STREAM = "stream";
    private static final String NEWEST = "newest";

    private final MongoCollection<Document> entries;
    private final List<String> types;

    Moments(MongoCollection<Document> entries, Collection<String> types) {
        this.entries = entries;
        this.types = List.copyOf(types);
    }

    /** Where an entry is, and whose it is. */
    public record Trace(Instant time, long sequence, String stream) {}

    /** Creates the index that {@link #youngerThan} reads by; safe to repeat. Of one type it looks at nothing else. */
    public void prepare() {
        entries.createIndex(
                types.isEmpty()
                        ? Indexes.ascending(TIME, "_id", STREAM)
                        : Indexes.ascending(TYPE, TIME, "_id", STREAM));
    }

    /**
     * Entries younger than a moment, without their content: in the order of their moments, and of their sequence where two have the same.
     *
     * @param after the last of those that are known already; null from the first on
     */
    public List<Trace> youngerThan(Instant moment, @Nullable Trace after, int limit) {
        Bson younger = after == null
                ? gt(TIME, Date.from(moment))
                : and(
                        gte(TIME, Date.from(after.time())),
                        or(gt(TIME, Date.from(after.time())), gt("_id", after.sequence())));
        List<Trace> traces = new ArrayList<>();
        entries.find(wanted(younger))
                .sort(ascending(TIME, "_id"))
                .limit(limit)
                .projection(include(TIME, STREAM))
                .forEach(line -> traces.add(new Trace(
                        line.getDate(TIME).toInstant(),
                        Objects.requireNonNull(line.getLong("_id")),
                        Objects.requireNonNull(line.getString(STREAM)))));
        return traces;
    }

    /** What was true of aggregates at a moment: of those that were there the newest entry that is not younger, in no order. */
    public List<JournalEntry> asOf(Collection<String> streams, Instant moment) {
        List<Long> newest = new ArrayList<>();
        // Of one stream a higher version has a higher sequence.
        entries.aggregate(List.of(
                        match(and(in(STREAM, streams), lte(TIME, Date.from(moment)))),
                        group("$" + STREAM, max(NEWEST, "$_id"))))
                .forEach(each -> newest.add(each.getLong(NEWEST)));
        return newest.isEmpty()
                ? List.of()
                : Journal.read(entries.find(in("_id", newest)).projection(Journal.SHARED));
    }

    /** Whether there was anything at a moment. */
    public boolean reachesBackTo(Instant moment) {
        return entries.find(wanted(lte(TIME, Date.from(moment))))
                        .sort(ascending(TIME, "_id"))
                        .limit(1)
                        .projection(include(TIME))
                        .first()
                != null;
    }

    private Bson wanted(Bson condition) {
        return types.isEmpty() ? condition : and(in(TYPE, types), condition);
    }
}
