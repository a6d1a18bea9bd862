package ma.techvalley.contracts.compliance;

import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;

/** What happens to a draft of a filing; it says neither whose nor what about. */
public sealed interface DraftChange extends Change {

    /** A filer saved a draft, for the first time or again. */
    @EventName("ma.techvalley.compliance.draft.saved.v1")
    record Saved() implements DraftChange {}

    /** The filer submitted it; from then on it stays as it is, and a filing follows from it. */
    @EventName("ma.techvalley.compliance.draft.submitted.v1")
    record Submitted() implements DraftChange {}

    /** It was discarded, or its filing is there; what it said is kept no more. */
    @EventName("ma.techvalley.compliance.draft.closed.v1")
    record Closed() implements DraftChange {}
}
