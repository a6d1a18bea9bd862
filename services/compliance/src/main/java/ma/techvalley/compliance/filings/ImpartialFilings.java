package ma.techvalley.compliance.filings;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.compliance.links.Impartiality;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;

/** Filings as officers reach them: nobody does anything with one of a company that they have declared a link with. */
public final class ImpartialFilings implements Aggregates<Filing> {
    private final Aggregates<Filing> filings;
    private final Impartiality impartiality;

    public ImpartialFilings(Aggregates<Filing> filings, Impartiality impartiality) {
        this.filings = filings;
        this.impartiality = impartiality;
    }

    @Override
    public Optional<Stored<Filing>> find(String id) {
        return filings.find(id);
    }

    @Override
    public Stored<Filing> get(String id) {
        return filings.get(id);
    }

    @Override
    public Ack create(String id, Command command, Decision<Filing> first) {
        return filings.create(id, command, first);
    }

    @Override
    public Optional<Ack> changeIfNeeded(
            String id, Command command, Function<Filing, Optional<Decision<Filing>>> decide) {
        return filings.changeIfNeeded(id, command, filing -> {
            impartiality.require(command.actor().id(), filing.parties(), command.now());
            return decide.apply(filing);
        });
    }
}
