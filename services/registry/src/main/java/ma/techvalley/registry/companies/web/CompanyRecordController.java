package ma.techvalley.registry.companies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.companies.Company;
import ma.techvalley.registry.companies.Filings;
import ma.techvalley.registry.companies.ProtectionStandings;
import ma.techvalley.registry.identifiers.Ice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything known of a company. */
@RestController
@RequestMapping("/api/v1/companies/{ice}")
final class CompanyRecordController {
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");
    private final Companies companies;
    private final Filings filings;
    private final ProtectionStandings standings;
    private final Clock clock;

    CompanyRecordController(Companies companies, Filings filings, ProtectionStandings standings, Clock clock) {
        this.companies = companies;
        this.filings = filings;
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping("/record")
    @Allow({Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR, Role.ZONE_OPERATOR})
    CompanyRecordResponse record(@PathVariable String ice, Actor actor, HttpServletResponse answer) {
        Stored<Company> stored = companies.get(new Ice(ice));
        Company company = stored.state().forReader(actor);
        tag(answer, stored);
        return new CompanyRecordResponse(
                CompanyResponse.of(stored),
                SiteResponse.of(company, today()),
                filings.of(company.ice()),
                standings.of(company.ice()));
    }

    @GetMapping("/sites")
    @Allow({Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR, Role.ZONE_OPERATOR})
    SitesResponse sites(@PathVariable String ice, Actor actor) {
        Company company = companies.get(new Ice(ice)).state().forReader(actor);
        return SitesResponse.of(SiteResponse.of(company, today()));
    }

    /**
     * The tag is for {@code If-Match} only. {@code Answers} would also answer {@code If-None-Match} with 304 while the version is
     * the same, but the calendar and other services' facts change what is shown without a new version.
     */
    private static void tag(HttpServletResponse answer, Stored<Company> stored) {
        answer.setHeader(HttpHeaders.ETAG, Answers.eTag(stored.version()));
        answer.setHeader(Answers.CONSISTENCY_TOKEN, stored.id() + "@" + stored.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(MOROCCO));
    }
}
