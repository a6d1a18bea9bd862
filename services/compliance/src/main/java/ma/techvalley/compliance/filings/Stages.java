package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.FilingCommand.ASSIGN;
import static ma.techvalley.compliance.filings.FilingCommand.CORRECT;
import static ma.techvalley.compliance.filings.FilingCommand.CORRECT_CLERICALLY;
import static ma.techvalley.compliance.filings.FilingCommand.DELETE;
import static ma.techvalley.compliance.filings.FilingCommand.EXTEND;
import static ma.techvalley.compliance.filings.FilingCommand.GRANT;
import static ma.techvalley.compliance.filings.FilingCommand.GRANT_TACITLY;
import static ma.techvalley.compliance.filings.FilingCommand.HAND_OVER;
import static ma.techvalley.compliance.filings.FilingCommand.MOVE;
import static ma.techvalley.compliance.filings.FilingCommand.REFUSE;
import static ma.techvalley.compliance.filings.FilingCommand.REQUEST_COMPLETION;
import static ma.techvalley.compliance.filings.FilingCommand.SUPERSEDE;
import static ma.techvalley.compliance.filings.FilingCommand.SUSPEND;
import static ma.techvalley.compliance.filings.FilingCommand.TAKE;
import static ma.techvalley.compliance.filings.FilingCommand.WITHDRAW;
import static ma.techvalley.compliance.filings.Who.FILER;
import static ma.techvalley.compliance.filings.Who.ITS_OFFICER;
import static ma.techvalley.compliance.filings.Who.NOBODY;
import static ma.techvalley.compliance.filings.Who.OFFICER;
import static ma.techvalley.compliance.filings.Who.SUPERVISOR;
import static ma.techvalley.contracts.compliance.FilingState.Stage.DELETED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.GRANTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.INCOMPLETE;
import static ma.techvalley.contracts.compliance.FilingState.Stage.REFUSED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.SUBMITTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.SUPERSEDED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.SUSPENDED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.UNDER_REVIEW;
import static ma.techvalley.contracts.compliance.FilingState.Stage.WITHDRAWN;

import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;

/** The one table of what a filing can go through; nothing that is not in it is possible. */
final class Stages {
    /** Where a submission puts it. */
    static final Stage FIRST = SUBMITTED;

    /** Where somebody has to do something about it yet. */
    static final Set<Stage> OPEN = Set.of(SUBMITTED, UNDER_REVIEW, INCOMPLETE);

    private static final String RECEIPT = "law 09-08, article 19; decree 2-09-165, articles 26 and 28";
    /** A receipt is for a declaration that complies. */
    private static final String NO_RECEIPT = "decree 2-09-165, article 26";
    /** How long it has, and what its silence means. */
    private static final String TIME = "decree 2-09-165, article 28";
    /** A declaration that needs an authorisation after all. */
    private static final String MOVED = "law 09-08, article 20";
    /** The authority takes back its receipt or authorisation. */
    private static final String WITHDRAWAL = "law 09-08, article 51";
    /** A notice that something has ended. */
    private static final String DELETION = "law 09-08, article 15; CNDP internal rules, article 33";
    /** A notice of a change is a filing of its own. */
    private static final String CHANGE = "law 09-08, article 15; decree 2-09-165, articles 27 and 49";
    /** A transfer needs a base. */
    private static final String BASE = "CNDP form F118";
    /** How the authority works, which no text says. */
    private static final String NO_TEXT = "";

    static final List<Edge> EDGES = List.of(
            new Edge(SUBMITTED, TAKE, UNDER_REVIEW, OFFICER, NO_TEXT),
            // An officer who is away must not keep it: a supervisor may give it to another one at any time.
            new Edge(SUBMITTED, ASSIGN, UNDER_REVIEW, SUPERVISOR, NO_TEXT),
            new Edge(UNDER_REVIEW, ASSIGN, UNDER_REVIEW, SUPERVISOR, NO_TEXT),
            new Edge(INCOMPLETE, ASSIGN, INCOMPLETE, SUPERVISOR, NO_TEXT),
            new Edge(UNDER_REVIEW, HAND_OVER, UNDER_REVIEW, ITS_OFFICER, NO_TEXT),
            new Edge(INCOMPLETE, HAND_OVER, INCOMPLETE, ITS_OFFICER, NO_TEXT),
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
            new Edge(INCOMPLETE, GRANT_TACITLY, GRANTED, NOBODY, TIME),
            // What a request has to say besides is missing then. The receipt is due before the move is, so there may be
            // one; then any officer moves it, since whoever gave it may be gone, and nobody else can be given it.
            new Edge(UNDER_REVIEW, MOVE, INCOMPLETE, ITS_OFFICER, MOVED),
            new Edge(INCOMPLETE, MOVE, INCOMPLETE, ITS_OFFICER, MOVED),
            new Edge(GRANTED, MOVE, INCOMPLETE, OFFICER, MOVED),
            // Any officer: whoever granted it may be gone, and silence has none.
            new Edge(GRANTED, WITHDRAW, WITHDRAWN, OFFICER, WITHDRAWAL),
            new Edge(SUSPENDED, WITHDRAW, WITHDRAWN, OFFICER, WITHDRAWAL),
            new Edge(GRANTED, DELETE, DELETED, FILER, DELETION),
            new Edge(SUSPENDED, DELETE, DELETED, FILER, DELETION),
            new Edge(GRANTED, SUSPEND, SUSPENDED, NOBODY, BASE),
            new Edge(GRANTED, SUPERSEDE, SUPERSEDED, NOBODY, CHANGE),
            new Edge(SUSPENDED, SUPERSEDE, SUPERSEDED, NOBODY, CHANGE),
            // Once something is decided. Any officer: whoever wrote it may be gone.
            new Edge(GRANTED, CORRECT_CLERICALLY, GRANTED, OFFICER, NO_TEXT),
            new Edge(REFUSED, CORRECT_CLERICALLY, REFUSED, OFFICER, NO_TEXT),
            new Edge(WITHDRAWN, CORRECT_CLERICALLY, WITHDRAWN, OFFICER, NO_TEXT),
            new Edge(DELETED, CORRECT_CLERICALLY, DELETED, OFFICER, NO_TEXT),
            new Edge(SUSPENDED, CORRECT_CLERICALLY, SUSPENDED, OFFICER, NO_TEXT),
            new Edge(SUPERSEDED, CORRECT_CLERICALLY, SUPERSEDED, OFFICER, NO_TEXT));

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

    /** Where a command is possible. */
    static List<Stage> from(FilingCommand command) {
        return EDGES.stream()
                .filter(edge -> edge.command == command)
                .map(Edge::stage)
                .toList();
    }
}
