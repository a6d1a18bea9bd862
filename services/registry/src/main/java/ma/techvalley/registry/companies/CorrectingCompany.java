package ma.techvalley.registry.companies;

import java.util.Optional;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.identifiers.Ice;

/** A company corrects its particulars, all of them at once. */
public final class CorrectingCompany {
    private final Companies companies;

    public CorrectingCompany(Companies companies) {
        this.companies = companies;
    }

    /** For its administrators. Empty where everything is as given already. */
    public Optional<Ack> correct(Ice ice, Particulars correct, Command command) {
        return companies.changeIfNeeded(
                ice,
                command,
                company -> company.forAdministrator(command.actor()).corrected(correct));
    }
}
