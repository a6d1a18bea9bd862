package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.zones.companies.Companies;
import org.jspecify.annotations.Nullable;

/** Puts a part of a space under option. */
public final class HoldingSpace {
    private final CurrentSpaces spaces;
    private final Companies companies;
    private final Lapse lapse;

    public HoldingSpace(CurrentSpaces spaces, Companies companies, Lapse lapse) {
        this.spaces = spaces;
        this.companies = companies;
        this.lapse = lapse;
    }

    /** What is asked for; {@code expiresAt} absent for the usual time. */
    public record HoldTerms(
            String company, int area, @Nullable Instant expiresAt) {}

    /** For the park's operator, and for the company itself. */
    public Ack hold(String space, HoldTerms terms, Command command) {
        Actor actor = command.actor();
        boolean forItself = actor.administers(terms.company());
        if (!forItself && !actor.is(Role.ZONE_OPERATOR)) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        String id = Ids.createdBy(command, space);
        return spaces.change(space, command, current -> {
            if (!forItself) {
                current.forOperator(actor);
            }
            SpaceProblems.requireNone(
                    violations(terms.expiresAt(), command.now()),
                    current.ledger().ofPart(terms.area()));
            String company = companies.eligible(terms.company());
            Instant expiry = lapse.after(command.now(), terms.expiresAt());
            return current.offered().hold(new Hold(id, company, terms.area(), expiry));
        });
    }

    /** What is wrong with asking for it to expire then; absent is the usual time. */
    public List<Violation> violations(@Nullable Instant expiresAt, Instant now) {
        return lapse.violations(now, expiresAt);
    }
}
