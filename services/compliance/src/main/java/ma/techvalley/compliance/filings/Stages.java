package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.FilingCommand.CORRECT;
import static ma.techvalley.compliance.filings.FilingCommand.GRANT;
import static ma.techvalley.compliance.filings.FilingCommand.REFUSE;
import static ma.techvalley.compliance.filings.FilingCommand.REQUEST_COMPLETION;
import static ma.techvalley.compliance.filings.FilingCommand.TAKE;
import static ma.techvalley.contracts.compliance.FilingState.Stage.GRANTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.INCOMPLETE;
import static ma.techvalley.contracts.compliance.FilingState.Stage.REFUSED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.SUBMITTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.UNDER_REVIEW;

import java.util.List;
import ma.techvalley.contracts.compliance.FilingState.Stage;

/** The one table of what a filing can go through; nothing that is not in it is possible. */
final class Stages {
    static final List<Edge> EDGES = List.of(
            new Edge(SUBMITTED, TAKE, UNDER_REVIEW),
            // The filer may correct until a decision is taken; it goes back to the officer who has it, if one has.
            new Edge(SUBMITTED, CORRECT, SUBMITTED),
            new Edge(UNDER_REVIEW, CORRECT, UNDER_REVIEW),
            new Edge(INCOMPLETE, CORRECT, UNDER_REVIEW),
            new Edge(UNDER_REVIEW, REQUEST_COMPLETION, INCOMPLETE),
            new Edge(UNDER_REVIEW, GRANT, GRANTED),
            new Edge(UNDER_REVIEW, REFUSE, REFUSED));

    private Stages() {}

    record Edge(Stage stage, FilingCommand command, Stage next) {}

    /** @throws ma.techvalley.kit.problem.Refusal 409 if the table has no such edge */
    static Stage after(Stage stage, FilingCommand command) {
        return EDGES.stream()
                .filter(edge -> edge.stage == stage && edge.command == command)
                .map(Edge::next)
                .findFirst()
                .orElseThrow(() -> ComplianceProblems.wrongStage(stage, command, from(command)));
    }

    private static List<Stage> from(FilingCommand command) {
        return EDGES.stream()
                .filter(edge -> edge.command == command)
                .map(Edge::stage)
                .toList();
    }
}
