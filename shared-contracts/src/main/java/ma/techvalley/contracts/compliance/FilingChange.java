package ma.techvalley.contracts.compliance;

import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;
import org.jspecify.annotations.Nullable;

/** What happens to a filing. Officers appear by opaque id only. */
public sealed interface FilingChange extends Change {

    /** A company filed a declaration or a request. */
    @EventName("ma.techvalley.compliance.filing.submitted.v1")
    record Submitted() implements FilingChange {}

    /** The filing got the registration number that later formalities must quote (CNDP internal rules, article 32). */
    @EventName("ma.techvalley.compliance.filing.numbered.v1")
    record Numbered(String caseNumber) implements FilingChange {}

    /** An officer took the filing from the queue. */
    @EventName("ma.techvalley.compliance.filing.taken.v1")
    record Taken(String officer) implements FilingChange {}

    /**
     * A supervisor gave the filing to an officer, from the queue or instead of the one who had it.
     *
     * @param insteadOf who had it; absent if nobody had
     */
    @EventName("ma.techvalley.compliance.filing.assigned.v1")
    record Assigned(
            String supervisor, String officer, @Nullable String insteadOf) implements FilingChange {}

    /**
     * The officer who had the filing handed it over to another one.
     *
     * @param to who has it now
     */
    @EventName("ma.techvalley.compliance.filing.handed.v1")
    record Handed(String officer, String to) implements FilingChange {}

    /**
     * The officer asked the filer to complete the file.
     *
     * @param items the items that are missing or unclear, all at once: letters of article 15, or marks of the decree
     */
    @EventName("ma.techvalley.compliance.filing.completion-requested.v1")
    record CompletionRequested(String officer, List<String> items) implements FilingChange {}

    /**
     * The filer corrected the file; possible until a decision is taken.
     *
     * @param items marks of the items that were said anew
     * @param particulars names of what else was: {@code traits}, {@code nature}, {@code base}, {@code controllerCompany}; there may be more;
     *     absent if nothing else was, and in events from before it was told
     */
    @EventName("ma.techvalley.compliance.filing.corrected.v1")
    record Corrected(List<String> items, @Nullable List<String> particulars) implements FilingChange {}

    /** The filing was granted and entered in the public register. */
    @EventName("ma.techvalley.compliance.filing.granted.v1")
    record Granted(String officer, String instrumentNumber, String reason) implements FilingChange {}

    /** The filing was refused, with the reason. */
    @EventName("ma.techvalley.compliance.filing.refused.v1")
    record Refused(String officer, String reason) implements FilingChange {}

    /**
     * An officer corrected a clerical error in what the authority had written; nothing else is different.
     *
     * @param field what was corrected, such as {@code DECISION_REASON}; there may be more
     * @param before as it was
     * @param after as it is from now on
     */
    @EventName("ma.techvalley.compliance.filing.clerically-corrected.v1")
    record ClericallyCorrected(String officer, String field, String before, String after, String reason)
            implements FilingChange {}

    /**
     * The officer gave the authority more time, once and with a reason (decree 2-09-165, article 28).
     *
     * @param endsAt the first moment after it
     */
    @EventName("ma.techvalley.compliance.filing.extended.v1")
    record Extended(String officer, String reason, Instant endsAt) implements FilingChange {}

    /**
     * The end of the law's time for something is near.
     *
     * @param clock what the time is for, such as {@code AUTHORISATION}; there may be more
     * @param endsAt the first moment after it
     */
    @EventName("ma.techvalley.compliance.filing.deadline-neared.v1")
    record DeadlineNeared(String clock, Instant endsAt) implements FilingChange {}

    /**
     * The law's time for something is over, and nobody did it.
     *
     * @param clock what the time was for, such as {@code RECEIPT}; there may be more
     * @param endsAt the first moment after it
     */
    @EventName("ma.techvalley.compliance.filing.deadline-missed.v1")
    record DeadlineMissed(String clock, Instant endsAt) implements FilingChange {}

    /**
     * Nobody decided in time, and that grants the filing (decree 2-09-165, article 28).
     *
     * @param instrumentNumber without an activity code, which nobody chose
     */
    @EventName("ma.techvalley.compliance.filing.tacitly-granted.v1")
    record TacitlyGranted(String instrumentNumber, String reason) implements FilingChange {}

    /**
     * The authority withdrew a receipt or an authorisation (law 09-08, article 51).
     *
     * @param ground what the processing offends, such as {@code SECURITY}; there may be more
     */
    @EventName("ma.techvalley.compliance.filing.withdrawn.v1")
    record Withdrawn(String officer, String ground, String reason) implements FilingChange {}

    /**
     * The controller notified that the processing, or the transfer, has ended (law 09-08, article 15).
     *
     * @param caseNumber the initial number, which a notice carries (CNDP internal rules, article 33)
     */
    @EventName("ma.techvalley.compliance.filing.deleted.v1")
    record Deleted(String caseNumber) implements FilingChange {}

    /**
     * A granted transfer lost its ground, since the filing that it is based on is granted no more.
     *
     * @param base id of that filing
     */
    @EventName("ma.techvalley.compliance.filing.suspended.v1")
    record Suspended(String base, String reason) implements FilingChange {}

    /**
     * A change of what was granted was granted itself, and has taken its place.
     *
     * @param by id of the filing that notified the change
     * @param instrumentNumber of that filing
     */
    @EventName("ma.techvalley.compliance.filing.superseded.v1")
    record Superseded(String by, String instrumentNumber) implements FilingChange {}

    /**
     * The authority submitted a declaration to the regime of authorisations (law 09-08, article 20); a receipt that it had lapses.
     *
     * @param items marks of what such a request has to say besides (decree 2-09-165, article 27)
     */
    @EventName("ma.techvalley.compliance.filing.moved.v1")
    record Moved(String officer, String reason, List<String> items) implements FilingChange {}
}
