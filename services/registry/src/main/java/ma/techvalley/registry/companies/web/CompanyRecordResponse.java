package ma.techvalley.registry.companies.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import ma.techvalley.registry.companies.DataProtection;

/** Everything known of a company: as registered, where it sits, and what it filed with the data-protection authority. */
record CompanyRecordResponse(
        @JsonUnwrapped CompanyResponse company, List<SiteResponse> sites, DataProtection dataProtection) {}
