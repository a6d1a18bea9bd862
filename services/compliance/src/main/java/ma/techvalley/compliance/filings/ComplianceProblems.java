package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.RegimeRule;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with a filing now, and what to do instead. */
public final class ComplianceProblems {
    public static final ProblemType UNKNOWN_COMPANY =
            new ProblemType("unknown-company", 409, "We do not know this company");
    public static final ProblemType WRONG_STAGE =
            new ProblemType("wrong-stage", 409, "The filing's stage does not allow it");
    public static final ProblemType OTHER_OFFICER =
            new ProblemType("other-officer", 409, "Another officer has taken the filing");
    public static final ProblemType UNKNOWN_OFFICER =
            new ProblemType("unknown-officer", 409, "We do not know this officer");
    public static final ProblemType OTHER_REGIME =
            new ProblemType("other-regime", 409, "The law asks for another kind of filing");
    public static final ProblemType BASE_NOT_GRANTED =
            new ProblemType("base-not-granted", 409, "The filing on which the transfer is based is not granted");
    public static final ProblemType TACITLY_GRANTED =
            new ProblemType("tacitly-granted", 409, "Silence has granted the filing");

    private ComplianceProblems() {}

    static Refusal unknownCompany(String ice) {
        return new Refusal(
                UNKNOWN_COMPANY,
                "No company %s is known here. Register it first; if that was a moment ago, send the Consistency-Token of that answer."
                        .formatted(ice));
    }

    static Refusal unknownOfficer(String officer) {
        return new Refusal(
                UNKNOWN_OFFICER,
                "No officer %s has ever come here. Check the id; who is new signs in and reads the queue once."
                        .formatted(officer));
    }

    static Refusal otherRegime(Regime regime) {
        return new Refusal(
                OTHER_REGIME,
                "The law asks for %s, because of %s."
                        .formatted(
                                regime.kind(),
                                regime.grounds().stream()
                                        .map(RegimeRule::toString)
                                        .collect(Collectors.joining(" and "))));
    }

    static Refusal baseNotGranted(String base) {
        return new Refusal(
                BASE_NOT_GRANTED,
                "Decide on filing %s first: a transfer needs a base that is granted.".formatted(base));
    }

    /** @param base of a transfer, which is granted only if that is */
    static Refusal tacitlyGranted(Instant at, @Nullable String base) {
        return new Refusal(
                TACITLY_GRANTED,
                "Nobody has decided before %s, so the filing is granted (decree 2-09-165, article 28)%s."
                        .formatted(at, base == null ? "" : ", if its base was: read it again"));
    }

    static Refusal wrongStage(Stage stage, FilingCommand command, List<Stage> possible) {
        return new Refusal(
                WRONG_STAGE,
                "The filing is %s; it can be %s while it is %s."
                        .formatted(
                                stage,
                                command.participle(),
                                possible.stream().map(Stage::name).collect(Collectors.joining(" or "))));
    }

    static Refusal notThereYet(Filing filing, Instant moment) {
        return new Refusal(
                ProblemType.NOT_FOUND,
                "At %s there was no such filing: it was submitted at %s.".formatted(moment, filing.submittedAt()));
    }

    static Refusal notKept(Instant moment) {
        return new Refusal(
                ProblemType.NOT_FOUND,
                "What the filing said at %s was not kept then; its history tells what happened.".formatted(moment));
    }

    /** @param officer opaque id of who has it, if one has */
    static Refusal otherOfficer(Stage stage, @Nullable String officer) {
        return new Refusal(
                OTHER_OFFICER,
                "The filing is %s and %s has it; only the officer who has it can do this."
                        .formatted(stage, officer == null ? "nobody" : officer));
    }
}
