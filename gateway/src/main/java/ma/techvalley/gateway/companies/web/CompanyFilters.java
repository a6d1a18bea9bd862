package ma.techvalley.gateway.companies.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.companies.Companies.ListedCompany;
import ma.techvalley.gateway.companies.CompanyProfile;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.kit.web.CursorKey;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of companies. */
record CompanyFilters(
        @Nullable @Size(max = Rule.MOST_VALUES) List<Segment> segment,

        @Nullable @Size(max = Rule.MOST_VALUES) List<Standing> standing,

        @Parameter(description = "Countries of the parent, ISO 3166-1 alpha-2") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.COUNTRY) String> parentCountry,

        @Parameter(description = "Codes of parks in which it has a site") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.PARK) String> park,

        @Parameter(description = "How it stands with the CNDP: at least one of these")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<DataProtection> dataProtection,

        @Parameter(description = "Countries to which it has a transfer in force, ISO 3166-1 alpha-2")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.COUNTRY) String> transferCountry,

        @Parameter(description = "Words of its name") @Nullable @Size(min = 1, max = Rule.LONGEST_TEXT)
        String q,

        @Nullable @Min(1) @Max(Rule.MAX_LIMIT) Integer limit,
        @Nullable @Size(max = Rule.LONGEST_CURSOR) String cursor) {

    boolean accepts(ListedCompany company) {
        CompanyProfile profile = company.profile();
        return (segment == null || !Collections.disjoint(segment, profile.segments()))
                && (standing == null || standing.contains(profile.standing()))
                && (parentCountry == null || parentCountry.contains(profile.parentCountry()))
                && (park == null || !Collections.disjoint(park, profile.parks()))
                && (dataProtection == null || !Collections.disjoint(dataProtection, profile.dataProtection()))
                && (transferCountry == null || !Collections.disjoint(transferCountry, profile.transferCountries()))
                && (q == null || Folding.words(q).stream().allMatch(company.words()::contains));
    }

    Paging paging(CursorKey key) {
        return new Paging(
                limit,
                cursor,
                Cursors.boundTo("companies", segment, standing, parentCountry, park, dataProtection, transferCountry, q)
                        .signedWith(key));
    }
}
