package ma.techvalley.compliance.filings;

import java.util.List;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** What a filing refuses; each type is a row in {@code docs/problems.md}. */
public final class FilingProblems {
    public static final ProblemType UNKNOWN_COMPANY =
            new ProblemType("unknown-company", 409, "No such company is known here");
    public static final ProblemType COMPANY_STRUCK_OFF =
            new ProblemType("company-struck-off", 409, "The company has left the register");
    public static final ProblemType WRONG_STAGE =
            new ProblemType("wrong-stage", 409, "The filing's stage does not allow it");
    public static final ProblemType ANOTHER_OFFICER =
            new ProblemType("another-officer", 409, "Another officer has the file");

    private FilingProblems() {}

    static Refusal unknownCompany(String ice) {
        return new Refusal(
                UNKNOWN_COMPANY,
                "No company %s is known here. Register it first; if that was a moment ago, send the Consistency-Token of that answer."
                        .formatted(ice));
    }

    static Refusal struckOff(String ice) {
        return new Refusal(COMPANY_STRUCK_OFF, "Company %s is struck off and files no more.".formatted(ice));
    }

    static Refusal wrongStage(Step step, Stage current, List<Step> possible) {
        return new Refusal(
                WRONG_STAGE,
                "The filing is %s, which does not allow %s. Possible now: %s."
                        .formatted(current, step, possible.isEmpty() ? "nothing more" : possible));
    }

    static Refusal anotherOfficer() {
        return new Refusal(ANOTHER_OFFICER, "Only the officer who took the file may go on with it.");
    }
}
