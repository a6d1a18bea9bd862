package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Objects;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the authority has done about a filing so far.
 *
 * @param officer opaque id of who has it
 * @param requests for completion, oldest first; one, but for filings of versions that allowed more
 * @param activityCode one to three capitals, chosen when granting
 */
public record Review(
        @Nullable String officer,
        List<CompletionRequest> requests,
        @Nullable String activityCode,
        @Nullable Verdict verdict) {
    static final Review NONE = new Review(null, List.of(), null, null);

    Review takenBy(String taker) {
        return new Review(taker, requests, null, null);
    }

    /** @throws Refusal 409 if completion was requested before */
    Review requesting(CompletionRequest request) {
        if (!requests.isEmpty()) {
            throw Refusal.conflict("Completion is requested once, with all that is missing; decide on what is there.");
        }
        return new Review(officer, List.of(request), null, null);
    }

    Review decided(Verdict decided, @Nullable String code) {
        return new Review(officer, requests, code, decided);
    }

    /** With its officer, and nothing decided. */
    Review reopened() {
        return new Review(officer, requests, null, null);
    }

    /** @param who absent for nobody. @throws Refusal 409 if another one has it, naming that one and the stage */
    void requireOfficer(@Nullable String who, Stage stage) {
        if (!Objects.equals(who, officer)) {
            throw ComplianceProblems.otherOfficer(stage, officer);
        }
    }
}
