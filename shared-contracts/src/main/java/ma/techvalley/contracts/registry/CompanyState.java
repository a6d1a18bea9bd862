package ma.techvalley.contracts.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.State;
import org.jspecify.annotations.Nullable;

/**
 * A company, always a legal person, so nothing here is personal data.
 *
 * @param ice common identifier, 15 digits (decree 2-11-63); the aggregate's id
 * @param tradeRegister unique only as court and number (commercial code, article 39)
 * @param taxId tax identifier ("IF"), text
 * @param cnssAffiliation 7 digits with their key
 * @param parentCountry ISO 3166-1 alpha-2 code of the parent's country
 * @param standingReason why it is suspended or struck off
 */
public record CompanyState(
        String ice,
        String legalName,
        LegalForm legalForm,
        @Nullable TradeRegister tradeRegister,
        @Nullable String taxId,
        @Nullable String cnssAffiliation,
        List<Segment> segments,
        @Nullable String parentCountry,
        Standing standing,
        @Nullable String standingReason,
        Instant registeredAt,
        List<Site> sites)
        implements State {

    /** Entry in the trade register of a court (law 15-95). */
    public record TradeRegister(String court, String number) {}

    /** Forms of legal persons met in the zones; natural persons do not take space in them. */
    public enum LegalForm {
        SA,
        SARL,
        SARL_AU,
        SAS,
        SNC,
        SCS,
        SCA,
        GIE,
        COOPERATIVE,
        FOREIGN_BRANCH
    }

    /** Only a verified company takes new space; only a struck-off one stops reporting. */
    public enum Standing {
        REGISTERED,
        VERIFIED,
        SUSPENDED,
        STRUCK_OFF
    }

    /**
     * The company's presence in one park, there as long as a lease is.
     *
     * @param id {@code <ice>-<park>}
     * @param opensOn first day of its first lease
     * @param closesOn last day of its last lease; absent while one is open-ended
     */
    public record Site(
            String id,
            String park,
            LocalDate opensOn,
            @Nullable LocalDate closesOn,
            List<Lease> leases) {}

    /** A lease of the site, as the zones service announced it. */
    public record Lease(
            String id,
            String officeSpace,
            int area,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}
}
