package ma.techvalley.zones.parks;

import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;

/** The parks. Everything about a park is public and has no rules of its own, so its shared state is its whole state. */
public final class Parks {
    private static final String NAME = "park";

    public static final AggregateType<ParkState> TYPE = AggregateType.of(NAME, "parks", ParkState.class, park -> park);
    private final Aggregates<ParkState> parks;

    public Parks(Aggregates<ParkState> parks) {
        this.parks = parks;
    }

    /** Whether there is a park with that code. */
    public boolean exists(String code) {
        return parks.find(code).isPresent();
    }

    Stored<ParkState> get(String code) {
        return parks.get(code);
    }

    /** @throws Refusal 403 unless it is theirs to operate, whether it exists or not */
    Ack register(ParkState park, Command command) {
        if (!command.actor().operates(park.code())) {
            throw Refusal.forbidden("You do not operate this park.");
        }
        return parks.create(park.code(), command, new Decision<>(park, new ParkChange.Registered()));
    }

    /**
     * Empty where the description is what it was, which is no news to anybody.
     *
     * @throws Refusal 404 unless it is theirs to operate, whether it exists or not
     */
    Optional<Ack> describe(ParkState park, Command command) {
        if (!command.actor().operates(park.code())) {
            throw Refusal.notFound(NAME, park.code());
        }
        return parks.changeIfNeeded(park.code(), command, before -> {
            List<String> fields = ParkFields.changed(before, park);
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Decision<>(park, new ParkChange.Described(fields)));
        });
    }
}
