package ma.techvalley.contracts.compliance;

import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;

/** What happens to a declared link of an officer with a company; it says neither whose nor with whom. */
public sealed interface DeclaredLinkChange extends Change {

    /** An officer declared a link with a company. */
    @EventName("ma.techvalley.compliance.declared-link.declared.v1")
    record Declared() implements DeclaredLinkChange {}

    /** The officer declared the day on which it ended. */
    @EventName("ma.techvalley.compliance.declared-link.ended.v1")
    record Ended() implements DeclaredLinkChange {}
}
