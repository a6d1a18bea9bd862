package ma.techvalley.zones.spaces;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.zones.companies.Companies;
import org.jspecify.annotations.Nullable;

/** Lets a part of a space. */
public final class LeasingSpace {
    private final CurrentSpaces spaces;
    private final Companies companies;

    public LeasingSpace(CurrentSpaces spaces, Companies companies) {
        this.spaces = spaces;
        this.companies = companies;
    }

    /**
     * What is agreed.
     *
     * @param allocation the company's own hold or reservation, which the lease takes the place of
     */
    public record LeaseTerms(
            String company,
            int area,
            LeasePeriod period,
            @Nullable String allocation) {}

    /** For the park's operator. */
    public Ack lease(String space, LeaseTerms terms, Command command) {
        String id = Ids.createdBy(command, space);
        return spaces.change(space, command, current -> {
            current.forOperator(command.actor());
            SpaceProblems.requireNone(
                    terms.period().violations(command.now()), current.ledger().ofPart(terms.area()));
            String company = companies.eligible(terms.company());
            return current.offered().lease(new Lease(id, company, terms.area(), terms.period()), terms.allocation());
        });
    }
}
