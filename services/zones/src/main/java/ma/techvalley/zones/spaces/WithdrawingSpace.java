package ma.techvalley.zones.spaces;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;

/** Takes a space off the market; what is allocated stays so. */
public final class WithdrawingSpace {
    private final CurrentSpaces spaces;

    public WithdrawingSpace(CurrentSpaces spaces) {
        this.spaces = spaces;
    }

    /** For the park's operator. */
    public Ack withdraw(String space, String reason, Command command) {
        return spaces.change(
                space,
                command,
                current -> current.forOperator(command.actor()).offered().withdraw(reason));
    }
}
