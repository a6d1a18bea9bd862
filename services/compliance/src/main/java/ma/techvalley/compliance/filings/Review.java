package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the authority has done about a filing so far.
 *
 * @param officer opaque id of who has taken it
 * @param requests for completion, oldest first
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

    Review requesting(CompletionRequest request) {
        return new Review(
                officer, Stream.concat(requests.stream(), Stream.of(request)).toList(), null, null);
    }

    Review decided(Verdict decided, @Nullable String code) {
        return new Review(officer, requests, code, decided);
    }

    /** @throws ma.techvalley.kit.problem.Refusal 409 if another one has it */
    void requireOfficer(String who) {
        if (!who.equals(officer)) {
            throw ComplianceProblems.otherOfficer();
        }
    }
}
