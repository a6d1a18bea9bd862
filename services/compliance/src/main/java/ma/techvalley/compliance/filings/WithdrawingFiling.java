package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** An officer withdraws a receipt or an authorisation, with a ground of the law and a reason (law 09-08, article 51). */
public final class WithdrawingFiling {
    private final Aggregates<Filing> filings;

    public WithdrawingFiling(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    public Ack withdraw(String id, Ending.Ground ground, String reason, Command command) {
        return filings.change(id, command, filing -> Endings.withdrawn(filing, ground, reason, command));
    }
}
