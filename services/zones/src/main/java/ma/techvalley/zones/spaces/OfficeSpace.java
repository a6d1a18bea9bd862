package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Released;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;

/** An office space: offered until the operator withdraws it. Either way, what is allocated can be given back and ends by itself. */
public sealed interface OfficeSpace permits OfferedSpace, WithdrawnSpace {
    /** What one is called in answers. */
    String NAME = "office space";

    String id();

    Premises premises();

    Particulars particulars();

    SpaceLedger ledger();

    /** The same space with another ledger. */
    OfficeSpace with(SpaceLedger newLedger);

    /** The space as one that takes commands. @throws Refusal 409 if it is withdrawn */
    OfferedSpace offered();

    /** Whether its park is theirs to operate. */
    default boolean isOperatedBy(Actor actor) {
        return actor.operates(premises().park());
    }

    /** The space, for who operates its park. @throws Refusal 404 for everybody else, as if there were none */
    default OfficeSpace forOperator(Actor actor) {
        if (!isOperatedBy(actor)) {
            throw Refusal.notFound(NAME, id());
        }
        return this;
    }

    /** Its operator's are all of them, a company's its own. @throws Refusal 404 for other operators, as if there were none */
    default List<Allocation> allocationsFor(Actor actor) {
        if (!actor.is(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR)) {
            forOperator(actor);
        }
        return ledger().allocations().stream()
                .filter(allocation -> isOperatedBy(actor) || actor.reportsFor(allocation.company()))
                .toList();
    }

    /** When something happens to it by itself. */
    default Optional<Instant> dueAt() {
        return ledger().next().flatMap(Allocation::endsAt);
    }

    /** Gives an allocation back before its end. */
    default Decision<OfficeSpace> release(String allocation, String reason) {
        Allocation released = ledger().get(allocation);
        return new Decision<>(with(ledger().without(released)), new Released(Announcement.of(released), reason));
    }

    /** Ends the allocation that is due first, if one is due by now: one change, one version. */
    default Optional<Decision<OfficeSpace>> end(Instant now) {
        return ledger().next()
                .filter(next -> next.endsAt().filter(end -> !end.isAfter(now)).isPresent())
                .map(over -> new Decision<>(with(ledger().without(over)), Announcement.end(over)));
    }
}
