package ma.techvalley.registry.companies;

import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.identifiers.Ice;

/** A company enters itself under its ICE, or an operator enters it. */
public final class RegisteringCompany {
    private final Companies companies;

    public RegisteringCompany(Companies companies) {
        this.companies = companies;
    }

    /** @throws Refusal 403 unless it is theirs to register, whether it exists or not; 409 if the ICE is taken */
    public Ack register(Ice ice, Particulars particulars, Command command) {
        Actor actor = command.actor();
        if (!actor.is(Role.ZONE_OPERATOR) && !actor.administers(ice.value())) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        return companies.register(command, Company.registered(ice, particulars, command.now()));
    }
}
