package ma.techvalley.contracts.registry;

import java.util.List;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;

/** What happens to a company. */
public sealed interface CompanyChange extends Change {

    /** A company was entered under its ICE. */
    @EventName("ma.techvalley.registry.company.registered.v1")
    record Registered() implements CompanyChange {}

    /**
     * The particulars of a company were corrected.
     *
     * @param fields the names of the fields that were given new values
     */
    @EventName("ma.techvalley.registry.company.corrected.v1")
    record Corrected(List<String> fields) implements CompanyChange {}

    /** Its identifiers were checked against the official registers. */
    @EventName("ma.techvalley.registry.company.verified.v1")
    record Verified() implements CompanyChange {}

    /** It may take no new space until it is reinstated. */
    @EventName("ma.techvalley.registry.company.suspended.v1")
    record Suspended(String reason) implements CompanyChange {}

    /** A suspension ended; the company is verified again. */
    @EventName("ma.techvalley.registry.company.reinstated.v1")
    record Reinstated(String reason) implements CompanyChange {}

    /** It left the register for good. */
    @EventName("ma.techvalley.registry.company.struck-off.v1")
    record StruckOff(String reason) implements CompanyChange {}

    /** A first lease in a park gave the company a site there. */
    @EventName("ma.techvalley.registry.company.site-opened.v1")
    record SiteOpened(CompanyState.Site site) implements CompanyChange {}

    /** The leases of a site changed; with none running or to come, its closing day is known. */
    @EventName("ma.techvalley.registry.company.site-changed.v1")
    record SiteChanged(CompanyState.Site site) implements CompanyChange {}
}
