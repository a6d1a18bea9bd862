package ma.techvalley.zones.spaces;

import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;

/** Gives a hold, a reservation or a lease back before its end. */
public final class ReleasingSpace {
    private final CurrentSpaces spaces;

    public ReleasingSpace(CurrentSpaces spaces) {
        this.spaces = spaces;
    }

    /** What is given back, and why. */
    public record Release(String allocation, String reason) {}

    /** For the park's operator; a company gives back only what it holds, since all else binds both sides. */
    public Ack release(String space, Release release, Command command) {
        return spaces.change(space, command, current -> {
            if (!current.isOperatedBy(command.actor())) {
                requireOwnHold(current, release.allocation(), command.actor());
            }
            return current.release(release.allocation(), release.reason());
        });
    }

    private static void requireOwnHold(OfficeSpace space, String allocation, Actor actor) {
        if (!actor.is(Role.COMPANY_ADMINISTRATOR)) {
            space.forOperator(actor);
        }
        Allocation released = space.ledger().get(allocation);
        if (!actor.administers(released.company())) {
            throw SpaceProblems.unknownAllocation(allocation);
        }
        if (!(released instanceof Hold)) {
            throw Refusal.forbidden("Reservations and leases are given back by the park's operator.");
        }
    }
}
