package ma.techvalley.zones.spaces;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;

/** Gives a hold, a reservation or a lease back before its end. */
public final class ReleasingSpace {
    private final CurrentSpaces spaces;

    public ReleasingSpace(CurrentSpaces spaces) {
        this.spaces = spaces;
    }

    /** What is given back, and why. */
    public record Release(String allocation, String reason) {}

    public Ack release(String space, Release release, Command command) {
        return spaces.change(space, command, current -> current.release(release.allocation(), release.reason()));
    }
}
