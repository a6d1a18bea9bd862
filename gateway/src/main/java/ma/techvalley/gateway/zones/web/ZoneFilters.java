package ma.techvalley.gateway.zones.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import ma.techvalley.contracts.zones.ParkState.ParkStatus;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.companies.CompanyProfile;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.gateway.query.ProvinceCode;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.kit.web.CursorKey;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of parks. */
record ZoneFilters(
        @Parameter(description = "Regions, ISO 3166-2") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.REGION) String> region,

        @Parameter(description = "Prefectures and provinces, ISO 3166-2:MA, such as MA-CAS")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<@ProvinceCode String> province,

        @Nullable @Size(max = Rule.MOST_VALUES) List<ParkStatus> status,

        @Parameter(
                description =
                        "How companies with a site in the park stand with the CNDP: at least one has such a standing")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<DataProtection> dataProtection,

        @Parameter(
                description =
                        "Countries to which a company with a site in the park has a transfer in force, ISO 3166-1 alpha-2")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.COUNTRY) String> transferCountry,

        @Parameter(description = "Words of its names or its city, in Arabic, French or English")
        @Nullable
        @Size(min = 1, max = Rule.LONGEST_TEXT)
        String q,

        @Nullable @Min(1) @Max(Rule.MAX_LIMIT) Integer limit,
        @Nullable @Size(max = Rule.LONGEST_CURSOR) String cursor) {

    boolean accepts(Park park, Companies companies) {
        return (region == null || region.contains(park.state().region()))
                && (province == null || province.contains(park.state().province()))
                && (status == null || status.contains(park.state().status()))
                && (q == null || Folding.words(q).stream().allMatch(park.words()::contains))
                && has(park, companies, dataProtection, CompanyProfile::dataProtection)
                && has(park, companies, transferCountry, CompanyProfile::transferCountries);
    }

    private static <T> boolean has(
            Park park, Companies companies, @Nullable List<T> wanted, Function<CompanyProfile, List<T>> its) {
        return wanted == null
                || companies
                        .with(park.state().code())
                        .anyMatch(company -> !Collections.disjoint(wanted, its.apply(company)));
    }

    Paging paging(CursorKey key) {
        return new Paging(
                limit,
                cursor,
                Cursors.boundTo("zones", region, province, status, dataProtection, transferCountry, q)
                        .signedWith(key));
    }
}
