package ma.techvalley.compliance.filings;

import static ma.techvalley.contracts.compliance.FilingState.Stage.GRANTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.INCOMPLETE;
import static ma.techvalley.contracts.compliance.FilingState.Stage.REFUSED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.SUBMITTED;
import static ma.techvalley.contracts.compliance.FilingState.Stage.UNDER_REVIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.compliance.FilingState.Stage;

/** What can be done with a filing, from which stage, leading to which: nothing unlisted is possible. */
public enum Step {
    /** An officer takes the file. */
    TAKE(Map.of(SUBMITTED, UNDER_REVIEW)),
    /** The officer asks for what is missing or unclear. */
    REQUEST_COMPLETION(Map.of(UNDER_REVIEW, INCOMPLETE)),
    /** The filer corrects the file, which is possible until a decision is taken. */
    CORRECT(Map.of(SUBMITTED, SUBMITTED, UNDER_REVIEW, UNDER_REVIEW, INCOMPLETE, UNDER_REVIEW)),
    /** The receipt is given (law 09-08, article 19). */
    GRANT(Map.of(UNDER_REVIEW, GRANTED)),
    /** The declaration is refused, with the reason. */
    REFUSE(Map.of(UNDER_REVIEW, REFUSED, INCOMPLETE, REFUSED));

    private final Map<Stage, Stage> edges;

    Step(Map<Stage, Stage> edges) {
        this.edges = edges;
    }

    /** The stage it leads to. @throws Refusal if it is not possible now */
    Stage from(Stage current) {
        Stage next = edges.get(current);
        if (next == null) {
            throw FilingProblems.wrongStage(this, current, possible(current));
        }
        return next;
    }

    boolean isPossible(Stage current) {
        return edges.containsKey(current);
    }

    private static List<Step> possible(Stage current) {
        return Arrays.stream(values()).filter(step -> step.isPossible(current)).toList();
    }
}
