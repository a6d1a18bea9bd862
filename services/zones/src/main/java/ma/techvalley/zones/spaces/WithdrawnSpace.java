package ma.techvalley.zones.spaces;

import ma.techvalley.kit.problem.Refusal;

/**
 * An office space that is not offered any more. It takes nothing new; what is allocated runs on.
 *
 * @param reason the operator's
 */
public record WithdrawnSpace(String id, Premises premises, Particulars particulars, SpaceLedger ledger, String reason)
        implements OfficeSpace {

    @Override
    public WithdrawnSpace with(SpaceLedger newLedger) {
        return new WithdrawnSpace(id, premises, particulars, newLedger, reason);
    }

    @Override
    public OfferedSpace offered() {
        throw new Refusal(SpaceProblems.SPACE_WITHDRAWN, "The operator withdrew this office space: " + reason);
    }
}
