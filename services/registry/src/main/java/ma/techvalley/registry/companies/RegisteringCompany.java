package ma.techvalley.registry.companies;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.identifiers.Ice;

/** A company enters itself under its ICE. */
public final class RegisteringCompany {
    private final Companies companies;

    public RegisteringCompany(Companies companies) {
        this.companies = companies;
    }

    /** @throws ma.techvalley.kit.problem.Refusal 409 if the ICE is taken */
    public Ack register(Ice ice, Particulars particulars, Command command) {
        return companies.register(command, Company.registered(ice, particulars, command.now()));
    }
}
