package ma.techvalley.contracts.compliance;

import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.State;
import org.jspecify.annotations.Nullable;

/**
 * A filing with the CNDP as other services may know it: what the public register shows, and where the file stands. The
 * declared items themselves stay with the compliance service.
 *
 * @param company ICE of who files: the controller, or a processor for it
 * @param controllerName legal name of the controller
 * @param processing name of the processing (law 09-08, article 15 b)
 * @param transferCountries ISO 3166-1 alpha-2 codes, named in a declaration or request, or the one of a transfer abroad
 * @param caseNumber {@code D-908/2025}; absent until one is assigned, right after the submission
 * @param activityCode one to three capitals, for example {@code GC}
 * @param instrumentNumber {@code D-GC-908/2025}; absent unless granted; it stays when that ends
 * @param decidedAt when it was granted or refused
 * @param base id of the filing on which a transfer abroad is based
 * @param endedAt when what was granted became what {@code stage} says now; absent unless that is over, and in events from before it was told
 * @param controllerCompany ICE of the controller for whom a processor files; absent where the controller does, and in events from before it was told
 * @param formerActivityCodes with which its instrument's number went out before a clerical error in the code was corrected; absent if there are none
 */
public record FilingState(
        String id,
        String company,
        String controllerName,
        String city,
        Kind kind,
        Nature nature,
        String processing,
        String purpose,
        List<String> transferCountries,
        Stage stage,
        @Nullable String caseNumber,
        @Nullable String activityCode,
        @Nullable String instrumentNumber,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String base,
        @Nullable Instant endedAt,
        @Nullable String controllerCompany,
        @Nullable List<String> formerActivityCodes)
        implements State {

    /** The regimes of article 12 and chapter V. */
    public enum Kind {
        DECLARATION,
        AUTHORISATION,
        TRANSFER
    }

    /** All nine items of article 15, or the first six where article 16 allows it. */
    public enum Nature {
        NORMAL,
        SIMPLIFIED
    }

    /** Where the file stands. */
    public enum Stage {
        SUBMITTED,
        UNDER_REVIEW,
        INCOMPLETE,
        GRANTED,
        REFUSED,
        /** It was granted; only events of types that came with it have it, so readers from before it skip them. */
        WITHDRAWN,
        /** As {@link #WITHDRAWN}. */
        DELETED,
        /** A transfer that was granted, on a base that is granted no more; as {@link #WITHDRAWN}. */
        SUSPENDED,
        /** A change of it was granted in its place; as {@link #WITHDRAWN}. */
        SUPERSEDED
    }
}
