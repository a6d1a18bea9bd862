package ma.techvalley.kit.aggregate;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.command.Command;

/**
 * The aggregates of one kind, as use cases see them.
 *
 * @param <S> the aggregate's state
 */
public interface Aggregates<S> {
    /** The aggregate with that id. */
    Optional<Stored<S>> find(String id);

    /** The aggregate with that id. @throws ma.techvalley.kit.problem.Refusal 404 if there is none */
    Stored<S> get(String id);

    /**
     * Stores a new aggregate.
     *
     * @throws ma.techvalley.kit.problem.Refusal 409 if that id is taken and not by a repeat of this command
     */
    Ack create(String id, Command command, Decision<S> first);

    /** As {@link #change}, for commands that may find nothing left to do. */
    Optional<Ack> changeIfNeeded(String id, Command command, Function<S, Optional<Decision<S>>> decide);

    /**
     * Changes an aggregate.
     *
     * @param decide what the aggregate decides from its current state; run again after a lost race, so it must be pure
     * @throws ma.techvalley.kit.problem.Refusal 404, 409, 412 or 422, or what {@code decide} refuses
     */
    default Ack change(String id, Command command, Function<S, Decision<S>> decide) {
        return changeIfNeeded(id, command, state -> Optional.of(decide.apply(state)))
                .orElseThrow();
    }
}
