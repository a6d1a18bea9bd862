package ma.techvalley.gateway.history;

import java.time.Duration;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;

/** Why a moment is not answered now of which memory does not have what is asked. */
final class HistoryAway {
    private static final ProblemType TYPE =
            new ProblemType("history-away", 503, "The history of that moment cannot be read now");
    private static final Duration LATER = Duration.ofSeconds(5);

    private HistoryAway() {}

    static Unavailable because(String detail) {
        return new Unavailable(TYPE, detail, LATER);
    }
}
