package ma.techvalley.gateway.history;

import java.time.Duration;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;

/** Why a moment that memory does not reach back to is not answered now. */
final class HistoryAway {
    private static final ProblemType TYPE =
            new ProblemType("history-away", 503, "The history of that moment cannot be read now");
    private static final Duration LATER = Duration.ofSeconds(5);

    private HistoryAway() {}

    static Unavailable because(String detail) {
        return new Unavailable(TYPE, detail, LATER);
    }
}
