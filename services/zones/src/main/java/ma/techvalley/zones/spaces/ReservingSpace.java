package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.List;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.zones.companies.Companies;
import org.jspecify.annotations.Nullable;

/** Reserves a part of a space firmly. */
public final class ReservingSpace {
    private final CurrentSpaces spaces;
    private final Companies companies;
    private final Lapse lapse;

    public ReservingSpace(CurrentSpaces spaces, Companies companies, Lapse lapse) {
        this.spaces = spaces;
        this.companies = companies;
        this.lapse = lapse;
    }

    /**
     * What is asked for.
     *
     * @param expiresAt absent for the usual time
     * @param hold the company's own, which the reservation takes the place of
     */
    public record ReservationTerms(
            String company,
            int area,
            @Nullable Instant expiresAt,
            @Nullable String hold) {}

    /** For the park's operator. */
    public Ack reserve(String space, ReservationTerms terms, Command command) {
        String id = Ids.createdBy(command, space);
        return spaces.change(space, command, current -> {
            current.forOperator(command.actor());
            SpaceProblems.requireNone(
                    violations(terms.expiresAt(), command.now()),
                    current.ledger().ofPart(terms.area()));
            String company = companies.eligible(terms.company());
            Instant expiry = lapse.after(command.now(), terms.expiresAt());
            return current.offered().reserve(new Reservation(id, company, terms.area(), expiry), terms.hold());
        });
    }

    /** What is wrong with asking for it to expire then; absent is the usual time. */
    public List<Violation> violations(@Nullable Instant expiresAt, Instant now) {
        return lapse.violations(now, expiresAt);
    }
}
