package ma.techvalley.zones.spaces;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;

/**
 * Office spaces as they are at the moment of a command: what is overdue ends first, so that it never stands in the way, even
 * if nobody has looked at the clock for a while.
 */
public final class CurrentSpaces {
    private final OfficeSpaces spaces;
    private final EndingAllocations ending;

    public CurrentSpaces(OfficeSpaces spaces, EndingAllocations ending) {
        this.spaces = spaces;
        this.ending = ending;
    }

    Ack change(String id, Command command, Function<OfficeSpace, Decision<OfficeSpace>> decide) {
        endWhatIsDue(id, command);
        return spaces.change(id, command, decide);
    }

    Optional<Ack> changeIfNeeded(
            String id, Command command, Function<OfficeSpace, Optional<Decision<OfficeSpace>>> decide) {
        endWhatIsDue(id, command);
        return spaces.changeIfNeeded(id, command, decide);
    }

    /** Not under the client's own key or precondition: those belong to what it asked for. */
    private void endWhatIsDue(String id, Command command) {
        ending.end(id, Command.internal(command.correlationId(), command.now()));
    }
}
