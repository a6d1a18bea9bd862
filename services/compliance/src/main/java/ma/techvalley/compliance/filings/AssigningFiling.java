package ma.techvalley.compliance.filings;

import ma.techvalley.compliance.links.Impartiality;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A supervisor gives an open filing to an officer, or its officer hands it over; of two who give it at once, one does. */
public final class AssigningFiling {
    private final Aggregates<Filing> filings;
    private final Officers officers;
    private final Impartiality impartiality;

    /** @param filings all: who has declared a link hands over what they must not decide */
    public AssigningFiling(Aggregates<Filing> filings, Officers officers, Impartiality impartiality) {
        this.filings = filings;
        this.officers = officers;
        this.impartiality = impartiality;
    }

    /**
     * By the command's actor, a supervisor.
     *
     * @param officer opaque id of who is to have it
     * @param insteadOf opaque id of who has it; absent for nobody
     * @throws Refusal 400 if that is the same, 409 for an officer nobody knows or with a link to the company, or if another one has it
     */
    public Ack assign(String id, String officer, @Nullable String insteadOf, Command command) {
        requireOther(officer, insteadOf);
        return filings.change(
                id, command, filing -> toFit(officer, Handing.assigned(filing, officer, insteadOf, command), command));
    }

    /** By the command's actor, who has it. @param officer opaque id of who is to have it. @throws Refusal as {@link #assign} */
    public Ack handOver(String id, String officer, Command command) {
        requireOther(officer, command.actor().id());
        return filings.change(
                id, command, filing -> toFit(officer, Handing.handedOver(filing, officer, command), command));
    }

    private Decision<Filing> toFit(String officer, Decision<Filing> decision, Command command) {
        if (!officers.isKnown(officer)) {
            throw ComplianceProblems.unknownOfficer(officer);
        }
        impartiality.require(officer, decision.state().parties(), command.now());
        return decision;
    }

    private static void requireOther(String officer, @Nullable String holder) {
        if (officer.equals(holder)) {
            throw Refusal.invalid("/officer", "other", "Has to be another officer than the one who has it.");
        }
    }
}
