package ma.techvalley.compliance.drafts;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;

/** A filer starts a draft, saves it again, or discards it. */
public final class SavingDraft {
    private final Aggregates<Draft> drafts;

    public SavingDraft(Aggregates<Draft> drafts) {
        this.drafts = drafts;
    }

    /** @param company ICE of who files. @param text what is written of it. @throws ma.techvalley.kit.problem.Refusal 403 for another's */
    public Ack start(String company, String text, Command command) {
        String id = Ids.createdBy(command, "draft\n" + company);
        return drafts.create(id, command, Draft.started(id, company, text, command));
    }

    /** @param text instead of what was written before */
    public Ack save(String id, String company, String text, Command command) {
        return drafts.change(id, command, draft -> draft.saved(company, text, command));
    }

    /** Nothing of what was written is kept. */
    public Ack discard(String id, Command command) {
        return drafts.change(id, command, draft -> draft.discarded(command));
    }
}
