package ma.techvalley.registry.companies;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.identifiers.Ice;

/** An officer decides on a company's standing. Each method refuses with 409 {@code wrong-standing} what {@link Standings} does not list. */
public final class ChangingStanding {
    private final Companies companies;

    public ChangingStanding(Companies companies) {
        this.companies = companies;
    }

    /** Its identifiers were found in the official registers. */
    public Ack verify(Ice ice, Command command) {
        return companies.change(ice, command, Company::verified);
    }

    /** It may take no new space for now. */
    public Ack suspend(Ice ice, Reason reason, Command command) {
        return companies.change(ice, command, company -> company.suspended(reason));
    }

    /** The suspension is over. */
    public Ack reinstate(Ice ice, Reason reason, Command command) {
        return companies.change(ice, command, company -> company.reinstated(reason));
    }

    /** For good. */
    public Ack strikeOff(Ice ice, Reason reason, Command command) {
        return companies.change(ice, command, company -> company.struckOff(reason));
    }
}
