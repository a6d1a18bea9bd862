package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.Optional;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Released;
import ma.techvalley.kit.aggregate.Decision;

/** An office space: offered until the operator withdraws it. Either way, what is allocated can be given back and ends by itself. */
public sealed interface OfficeSpace permits OfferedSpace, WithdrawnSpace {
    String id();

    Premises premises();

    Particulars particulars();

    SpaceLedger ledger();

    /** The same space with another ledger. */
    OfficeSpace with(SpaceLedger newLedger);

    /** The space as one that takes commands. @throws ma.techvalley.kit.problem.Refusal 409 if it is withdrawn */
    OfferedSpace offered();

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
