package ma.techvalley.registry.companies;

import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.identifiers.Ice;

/** A company's leases in one space become known: they open its sites, and change them. */
public final class RecordingLeases {
    private final Companies companies;

    public RecordingLeases(Companies companies) {
        this.companies = companies;
    }

    /** Does nothing where the company knows already, so it may be told again. */
    public void record(Ice ice, LeasedSpace space, Command command) {
        companies.changeIfNeeded(ice, command, company -> company.leasing(space));
    }
}
