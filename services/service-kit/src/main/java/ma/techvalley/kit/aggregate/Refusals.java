package ma.techvalley.kit.aggregate;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** The refusals that every kind of aggregate shares, whichever store it is in. */
final class Refusals {
    private Refusals() {}

    static Refusal alreadyExists(AggregateType<?> type, String id) {
        return new Refusal(ProblemType.ALREADY_EXISTS, "There is already a " + type.name() + " \"" + id + "\".");
    }

    static Refusal changedTooOften(AggregateType<?> type) {
        return new Refusal(
                ProblemType.STALE_VERSION, "Others keep changing this " + type.name() + "; read it and try again.");
    }

    static Refusal keyOfAnotherRequest() {
        return new Refusal(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                "An earlier request with this Idempotency-Key had another content. Use a new key for a new request.");
    }

    static Refusal tooLarge(AggregateType<?> type) {
        return Refusal.conflict("This would make the " + type.name() + " larger than we can keep.");
    }

    /**
     * What the aggregate decides, if it has the version that the command was meant for. That it has another outranks all that the
     * aggregate would refuse, but not that it is none of this actor's business: its version would be a sign of it.
     *
     * @throws Refusal if the command was meant for another version
     */
    static <S> Optional<Decision<S>> decided(
            Stored<S> current, Command command, Function<S, Optional<Decision<S>>> decide) {
        if (command.expectedVersion().isEmpty() || command.expectedVersion().getAsLong() == current.version()) {
            return decide.apply(current.state());
        }
        try {
            var _ = decide.apply(current.state());
        } catch (Refusal refused) {
            if (refused.type().equals(ProblemType.NOT_FOUND) || refused.type().equals(ProblemType.FORBIDDEN)) {
                throw refused;
            }
        }
        throw new Refusal(
                ProblemType.PRECONDITION_FAILED,
                "You expected version %d, it has version %d now. Read it again."
                        .formatted(command.expectedVersion().getAsLong(), current.version()));
    }
}
