package ma.techvalley.compliance.filings;

import ma.techvalley.compliance.filings.Verdict.Outcome;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The officer who has a filing grants or refuses it. */
public final class DecidingFiling {
    private final Aggregates<Filing> filings;
    private final NumberingFiling numbering;
    private final Chain chain;

    public DecidingFiling(Aggregates<Filing> filings, NumberingFiling numbering) {
        this.filings = filings;
        this.numbering = numbering;
        this.chain = new Chain(filings);
    }

    /**
     * What the officer decides, who is the command's actor.
     *
     * @param activityCode one to three capitals; it becomes part of the granted number, so a refusal has none
     */
    public record Ruling(
            Outcome outcome, String reason, @Nullable String activityCode) {
        Verdict verdict(Command command) {
            return new Verdict(command.now(), command.actor().id(), outcome, reason);
        }
    }

    public Ack decide(String id, Ruling ruling, Command command) {
        return switch (ruling.outcome()) {
            case GRANTED -> grant(id, ruling, command);
            case REFUSED -> refuse(id, ruling, command);
        };
    }

    private Ack grant(String id, Ruling ruling, Command command) {
        String code = ruling.activityCode();
        if (code == null) {
            throw Refusal.invalid("/activityCode", "required", "A granted filing gets a number with an activity code.");
        }
        if (filings.get(id).state().caseNumber() == null) {
            numbering.number(id, command);
        }
        return filings.change(id, command, filing -> {
            // Of the filing as it is then: its filer may name another base until it is decided.
            requireBase(filing);
            return filing.granted(command.actor(), ruling.verdict(command), code);
        });
    }

    /** A transfer needs a base that is granted; what is asked for before it is not answered by this. */
    private void requireBase(Filing filing) {
        String base = filing.base();
        if (base != null && !chain.bears(base)) {
            throw ComplianceProblems.baseNotGranted(base);
        }
    }

    private Ack refuse(String id, Ruling ruling, Command command) {
        if (ruling.activityCode() != null) {
            throw Refusal.invalid("/activityCode", "exclusive", "Only a granted filing has an activity code.");
        }
        return filings.change(id, command, filing -> filing.refused(command.actor(), ruling.verdict(command)));
    }
}
