package ma.techvalley.registry.companies;

import java.util.function.Function;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.identifiers.Ice;

/**
 * An operator who looks after a company decides on its standing; for others there is no such company. Each method refuses with 409
 * {@code wrong-standing} what {@link Standings} does not list.
 */
public final class ChangingStanding {
    private final Companies companies;

    public ChangingStanding(Companies companies) {
        this.companies = companies;
    }

    /** Its identifiers were found in the official registers. */
    public Ack verify(Ice ice, Command command) {
        return change(ice, command, Company::verified);
    }

    /** It may take no new space for now. */
    public Ack suspend(Ice ice, Reason reason, Command command) {
        return change(ice, command, company -> company.suspended(reason));
    }

    /** The suspension is over. */
    public Ack reinstate(Ice ice, Reason reason, Command command) {
        return change(ice, command, company -> company.reinstated(reason));
    }

    /** For good. */
    public Ack strikeOff(Ice ice, Reason reason, Command command) {
        return change(ice, command, company -> company.struckOff(reason));
    }

    private Ack change(Ice ice, Command command, Function<Company, Decision<Company>> decide) {
        return companies.change(ice, command, company -> decide.apply(company.forOperator(command.actor())));
    }
}
