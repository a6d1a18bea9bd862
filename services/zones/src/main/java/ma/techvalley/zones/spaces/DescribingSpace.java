package ma.techvalley.zones.spaces;

import java.util.Optional;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;

/** Says anew how a space is fitted out, what is asked for it, and from when it can be had. */
public final class DescribingSpace {
    private final CurrentSpaces spaces;

    public DescribingSpace(CurrentSpaces spaces) {
        this.spaces = spaces;
    }

    /** For the park's operator; empty where nothing changes. */
    public Optional<Ack> describe(String space, Particulars particulars, Command command) {
        return spaces.changeIfNeeded(
                space,
                command,
                current -> current.forOperator(command.actor()).offered().describe(particulars));
    }
}
