package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.FilingCommand.CORRECT;
import static ma.techvalley.compliance.filings.FilingCommand.EXTEND;
import static ma.techvalley.compliance.filings.FilingCommand.GRANT;
import static ma.techvalley.compliance.filings.FilingCommand.GRANT_TACITLY;
import static ma.techvalley.compliance.filings.FilingCommand.REFUSE;
import static ma.techvalley.compliance.filings.FilingCommand.REQUEST_COMPLETION;
import static ma.techvalley.compliance.filings.FilingCommand.TAKE;
import static ma.techvalley.compliance.filings.Who.FILER;
import static ma.techvalley.compliance.filings.Who.ITS_OFFICER;
import static ma.techvalley.compliance.filings.Who.NOBODY;
import static ma.techvalley.compliance.filings.Who.OFFICER;
import static ma.techvalley.contracts.compliance.FilingState.Stage.GRANTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.INCOMPLETE;
import static ma.techvalley.contracts.compliance.FilingState.Stage.REFUSED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.SUBMITTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.UNDER_REVIEW;

import java.util.List;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;

/** The one table of what a filing can go through; nothing that is not in it is possible. */
final class Stages {
    /** Where a submission puts it. */
    static final Stage FIRST = SUBMITTED;

    private static final String RECEIPT = "law 09-08, article 19; decree 2-09-165, articles 26 and 28";
    /** A receipt is for a declaration that complies. */
    private static final String NO_RECEIPT = "decree 2-09-165, article 26";
    /** How long it has, and what its silence means. */
    private static final String TIME = "decree 2-09-165, article 28";
    /** How the authority works, which no text says. */
    private static final String NO_TEXT = "";

    static final List<Edge> EDGES = List.of(
            new Edge(SUBMITTED, TAKE, UNDER_REVIEW, OFFICER, NO_TEXT),
            // The filer may correct until a decision is taken; it goes back to the officer who has it, if one has.
            new Edge(SUBMITTED, CORRECT, SUBMITTED, FILER, NO_TEXT),
            new Edge(UNDER_REVIEW, CORRECT, UNDER_REVIEW, FILER, NO_TEXT),
            new Edge(INCOMPLETE, CORRECT, UNDER_REVIEW, FILER, NO_TEXT),
            new Edge(UNDER_REVIEW, REQUEST_COMPLETION, INCOMPLETE, ITS_OFFICER, NO_TEXT),
            new Edge(UNDER_REVIEW, GRANT, GRANTED, ITS_OFFICER, RECEIPT),
            new Edge(UNDER_REVIEW, REFUSE, REFUSED, ITS_OFFICER, NO_RECEIPT),
            // A filer who never answers would keep it open for ever.
            new Edge(INCOMPLETE, REFUSE, REFUSED, ITS_OFFICER, NO_RECEIPT),
            new Edge(UNDER_REVIEW, EXTEND, UNDER_REVIEW, ITS_OFFICER, TIME),
            new Edge(INCOMPLETE, EXTEND, INCOMPLETE, ITS_OFFICER, TIME),
            // Silence grants, whatever the authority has begun: no text says that a request for completion stops the
            // clock.
            new Edge(SUBMITTED, GRANT_TACITLY, GRANTED, NOBODY, TIME),
            new Edge(UNDER_REVIEW, GRANT_TACITLY, GRANTED, NOBODY, TIME),
            new Edge(INCOMPLETE, GRANT_TACITLY, GRANTED, NOBODY, TIME));

    private Stages() {}

    /**
     * A step.
     *
     * @param text the law's, empty if none says so
     */
    record Edge(Stage stage, FilingCommand command, Stage next, Who who, String text) {}

    /**
     * Where a command leads.
     *
     * @throws ma.techvalley.kit.problem.Refusal 404 to those who may not see it, 409 if the table has no such edge, or what
     *     {@link Who} refuses
     */
    static Stage after(Filing filing, FilingCommand command, Actor actor) {
        if (!actor.equals(Actor.PLATFORM)) {
            filing.readBy(actor);
        }
        Edge taken = EDGES.stream()
                .filter(edge -> edge.stage == filing.stage() && edge.command == command)
                .findFirst()
                .orElseThrow(() -> ComplianceProblems.wrongStage(filing.stage(), command, from(command)));
        taken.who.require(filing, actor);
        return taken.next;
    }

    private static List<Stage> from(FilingCommand command) {
        return EDGES.stream()
                .filter(edge -> edge.command == command)
                .map(Edge::stage)
                .toList();
    }
}
