package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the authority has done about a filing so far.
 *
 * @param officer opaque id of who has it
 * @param requests for completion, oldest first; one, but for filings of versions that allowed more
 * @param activityCode one to three capitals, chosen when granting
 * @param corrections of clerical errors, oldest first; absent if there are none
 */
public record Review(
        @Nullable String officer,
        List<CompletionRequest> requests,
        @Nullable String activityCode,
        @Nullable Verdict verdict,
        @Nullable List<ClericalCorrection> corrections) {
    static final Review NONE = new Review(null, List.of(), null, null, null);

    /** With another officer or the same, and nothing decided. */
    Review takenBy(String taker) {
        return new Review(taker, requests, null, null, corrections);
    }

    /** @throws Refusal 409 if completion was requested before */
    Review requesting(CompletionRequest request) {
        if (!requests.isEmpty()) {
            throw Refusal.conflict("Completion is requested once, with all that is missing; decide on what is there.");
        }
        return new Review(officer, List.of(request), null, null, corrections);
    }

    Review decided(Verdict decided, @Nullable String code) {
        return new Review(officer, requests, code, decided, corrections);
    }

    /** Whether nobody has decided it in time. */
    boolean isDecidedBySilence() {
        return verdict != null && verdict.officer() == null;
    }

    /** The same decision with another reason, which was a clerical error. */
    Review reasoned(String reason) {
        Verdict of = Objects.requireNonNull(verdict);
        return decided(new Verdict(of.at(), of.officer(), of.outcome(), reason), activityCode);
    }

    /** The same decision with another activity code, which was a clerical error. */
    Review coded(String code) {
        return decided(Objects.requireNonNull(verdict), code);
    }

    Review noting(ClericalCorrection correction) {
        List<ClericalCorrection> all = Stream.concat(clericalCorrections().stream(), Stream.of(correction))
                .toList();
        return new Review(officer, requests, activityCode, verdict, all);
    }

    public List<ClericalCorrection> clericalCorrections() {
        return Objects.requireNonNullElse(corrections, List.of());
    }

    /** Whether the instrument's number has ever had that code. */
    boolean hadCode(String code) {
        return code.equals(activityCode)
                || clericalCorrections().stream()
                        .anyMatch(correction -> correction.field() == WrittenField.ACTIVITY_CODE
                                && correction.before().equals(code));
    }

    /** @param who absent for nobody. @throws Refusal 409 if another one has it, naming that one and the stage */
    void requireOfficer(@Nullable String who, Stage stage) {
        if (!Objects.equals(who, officer)) {
            throw ComplianceProblems.otherOfficer(stage, officer);
        }
    }
}
