package ma.techvalley.compliance.drafts;

import static ma.techvalley.compliance.drafts.DraftStage.DISCARDED;
import static ma.techvalley.compliance.drafts.DraftStage.DRAFT;
import static ma.techvalley.compliance.drafts.DraftStage.SUBMITTED;

import java.util.List;

/** The part of the table of stages that comes before a submission: nothing that is not in it is possible with a draft. */
public final class DraftStages {
    public static final List<Edge> EDGES = List.of(
            new Edge(DRAFT, DraftCommand.SAVE, DRAFT),
            new Edge(DRAFT, DraftCommand.SUBMIT, SUBMITTED),
            new Edge(DRAFT, DraftCommand.DISCARD, DISCARDED));

    private DraftStages() {}

    /** A step of the filer. */
    public record Edge(DraftStage stage, DraftCommand command, DraftStage next) {}

    /** Where a command leads. @throws ma.techvalley.kit.problem.Refusal 404 for what is discarded, 409 for what is submitted */
    static DraftStage after(Draft draft, DraftCommand command) {
        return EDGES.stream()
                .filter(edge -> edge.stage == draft.stage() && edge.command == command)
                .findFirst()
                .map(Edge::next)
                .orElseThrow(draft::over);
    }
}
