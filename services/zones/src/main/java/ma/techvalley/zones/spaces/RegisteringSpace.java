package ma.techvalley.zones.spaces;

import java.util.function.Predicate;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Refusal;

/** Enters an office space; all of it is free. */
public final class RegisteringSpace {
    private final OfficeSpaces spaces;
    private final Predicate<String> parkExists;

    public RegisteringSpace(OfficeSpaces spaces, Predicate<String> parkExists) {
        this.spaces = spaces;
        this.parkExists = parkExists;
    }

    /** What is entered. */
    public record NewSpace(Premises premises, Particulars particulars, SpaceLedger ledger) {}

    /** For the park's operator. @throws Refusal 403 for everybody else, whether there is such a park or not */
    public Ack register(NewSpace entered, Command command) {
        String park = entered.premises().park();
        if (!command.actor().operates(park)) {
            throw Refusal.forbidden("You do not operate this park.");
        }
        if (!parkExists.test(park)) {
            throw SpaceProblems.unknownPark(park);
        }
        String id = Ids.createdBy(command, "office-spaces");
        OfferedSpace space = new OfferedSpace(id, entered.premises(), entered.particulars(), entered.ledger());
        return spaces.create(id, command, space.registered());
    }
}
