package ma.techvalley.compliance.links;

import java.time.LocalDate;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import org.jspecify.annotations.Nullable;

/** An officer declares a link with a company, or that it has ended. */
public final class DeclaringLink {
    private final Aggregates<DeclaredLink> links;

    public DeclaringLink(Aggregates<DeclaredLink> links) {
        this.links = links;
    }

    /** Of the command's actor. @param company ICE. @param endedOn its last day; absent if it lasts */
    public Ack declare(String company, @Nullable LocalDate endedOn, Command command) {
        String id = Ids.createdBy(command, "declared link\n" + company);
        return links.create(id, command, DeclaredLink.declared(id, company, endedOn, command));
    }

    /** @param endedOn its last day */
    public Ack end(String id, LocalDate endedOn, Command command) {
        return links.change(id, command, link -> link.ended(endedOn, command));
    }
}
