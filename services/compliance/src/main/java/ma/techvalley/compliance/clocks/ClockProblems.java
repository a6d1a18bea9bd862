package ma.techvalley.compliance.clocks;

import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** Why a deadline cannot be said. */
public final class ClockProblems {
    public static final ProblemType UNKNOWN_YEAR =
            new ProblemType("unknown-year", 409, "The working days of that year are not known yet");

    private ClockProblems() {}

    static Refusal unknownYear(int year) {
        return new Refusal(
                UNKNOWN_YEAR,
                "The feasts of %d are not in the calendar of working days; they are entered when they are announced."
                        .formatted(year));
    }
}
