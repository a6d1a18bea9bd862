package ma.techvalley.zones.spaces;

import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Described;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Held;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Leased;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Registered;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Reserved;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Withdrawn;
import ma.techvalley.kit.aggregate.Decision;
import org.jspecify.annotations.Nullable;

/** An office space on the market. */
public record OfferedSpace(String id, Premises premises, Particulars particulars, SpaceLedger ledger)
        implements OfficeSpace {

    /** Enters it for the first time. */
    Decision<OfficeSpace> registered() {
        return new Decision<>(this, new Registered());
    }

    /** Empty where nothing changes, which is no news to anybody. */
    Optional<Decision<OfficeSpace>> describe(Particulars anew) {
        List<String> fields = particulars.differences(anew);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision<>(new OfferedSpace(id, premises, anew, ledger), new Described(fields)));
    }

    Decision<OfficeSpace> withdraw(String reason) {
        return new Decision<>(new WithdrawnSpace(id, premises, particulars, ledger, reason), new Withdrawn(reason));
    }

    Decision<OfficeSpace> hold(Hold hold) {
        return new Decision<>(with(ledger.add(hold)), new Held(Announcement.of(hold)));
    }

    /** @param hold the one it is made from, if any */
    Decision<OfficeSpace> reserve(Reservation reservation, @Nullable String hold) {
        return new Decision<>(
                with(ledger.replace(hold, reservation)), new Reserved(Announcement.of(reservation), hold));
    }

    /** @param earlier the hold or reservation it is made from, if any */
    Decision<OfficeSpace> lease(Lease lease, @Nullable String earlier) {
        return new Decision<>(with(ledger.replace(earlier, lease)), new Leased(Announcement.of(lease), earlier));
    }

    @Override
    public OfferedSpace with(SpaceLedger newLedger) {
        return new OfferedSpace(id, premises, particulars, newLedger);
    }

    @Override
    public OfferedSpace offered() {
        return this;
    }
}
