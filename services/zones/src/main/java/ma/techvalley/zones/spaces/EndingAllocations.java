package ma.techvalley.zones.spaces;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;

/** Holds and reservations lapse, leases end: each as a change and a version of its own, in the order in which they were due. */
public final class EndingAllocations {
    private final OfficeSpaces spaces;
    private final Clock clock;

    public EndingAllocations(OfficeSpaces spaces, Clock clock) {
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Ends what is due now; does nothing if it comes too early or twice. */
    public void end(String space) {
        end(space, Command.internal(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Ends what was due when the command came. */
    void end(String space, Command command) {
        boolean more = true;
        while (more) {
            more = spaces.changeIfNeeded(space, command, current -> current.end(command.now()))
                    .isPresent();
        }
    }
}
