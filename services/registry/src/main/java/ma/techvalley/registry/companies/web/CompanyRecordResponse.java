package ma.techvalley.registry.companies.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import ma.techvalley.registry.companies.DataProtection;
import ma.techvalley.registry.companies.ProtectionStanding;

/**
 * Everything known of a company: as registered, where it sits, what it filed with the data-protection authority, and how it stands with it.
 */
record CompanyRecordResponse(
        @JsonUnwrapped CompanyResponse company,
        List<SiteResponse> sites,
        DataProtection dataProtection,
        ProtectionStanding protectionStanding) {}
