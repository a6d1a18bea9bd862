package ma.techvalley.kit.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.contracts.State;

/**
 * How one kind of aggregate is kept.
 *
 * @param name for people, as in "There is no office space …"
 * @param collection in the service's database
 * @param type the state's record or sealed interface
 * @param codec maps it to BSON
 * @param shared what other services may know of it
 * @param dueAt when something is to happen to it by itself, if ever
 * @param indexed fields of the state, each of which gets an index for queries ({@code park}, {@code terms.rent})
 * @param named whether a {@code Consistency-Token} may name one; not where their ids are those of another service's aggregates
 * @param remembered whether all of it is kept after each change, for {@link History}, and not only what is shared
 */
public record AggregateType<S>(
        String name,
        String collection,
        Class<S> type,
        StateCodec codec,
        Function<S, State> shared,
        Function<S, Optional<Instant>> dueAt,
        List<String> indexed,
        boolean named,
        boolean remembered) {

    /** For aggregates that are plain records and to which nothing happens by itself. */
    public static <S> AggregateType<S> of(String name, String collection, Class<S> type, Function<S, State> shared) {
        return new AggregateType<>(
                name, collection, type, StateCodec.plain(), shared, state -> Optional.empty(), List.of(), true, false);
    }

    /** The same with deadlines. */
    public AggregateType<S> withDueAt(Function<S, Optional<Instant>> deadline) {
        return new AggregateType<>(name, collection, type, codec, shared, deadline, indexed, named, remembered);
    }

    /** The same with indexes on fields of the state. */
    public AggregateType<S> withIndexes(String... fields) {
        return new AggregateType<>(name, collection, type, codec, shared, dueAt, List.of(fields), named, remembered);
    }

    /** The same with another mapping to BSON. */
    public AggregateType<S> withCodec(StateCodec mapping) {
        return new AggregateType<>(name, collection, type, mapping, shared, dueAt, indexed, named, remembered);
    }

    /** The same for ids that are another service's: a {@code Consistency-Token} with one means that service's aggregate. */
    public AggregateType<S> withBorrowedIds() {
        return new AggregateType<>(name, collection, type, codec, shared, dueAt, indexed, false, remembered);
    }

    /** The same with all of it in the history. */
    public AggregateType<S> withHistory() {
        return new AggregateType<>(name, collection, type, codec, shared, dueAt, indexed, named, true);
    }
}
