package ma.techvalley.gateway.companies.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import ma.techvalley.gateway.answers.MemoryReads;
import ma.techvalley.gateway.companies.Companies.ListedCompany;
import ma.techvalley.gateway.companies.CompanyProfile;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.Page;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Public profiles of companies, in the order of their names. */
@Public
@RestController
class CompanyController {
    private final MemoryReads reads;

    CompanyController(MemoryReads reads) {
        this.reads = reads;
    }

    @Operation(summary = "List companies", operationId = "listCompanies")
    @GetMapping("/api/v1/companies")
    @Nullable
    Page<CompanyProfile> list(
            @ParameterObject @Valid @ModelAttribute CompanyFilters filters,
            HttpServletRequest request,
            HttpServletResponse response) {
        Snapshot snapshot = reads.snapshot(response);
        if (reads.isKnown(snapshot, request, response)) {
            return null;
        }
        List<ListedCompany> matching =
                snapshot.companies().listed().stream().filter(filters::accepts).toList();
        Page<ListedCompany> page = filters.paging(reads.cursorKey()).of(matching, ListedCompany::key);
        return new Page<>(page.items().stream().map(ListedCompany::profile).toList(), page.total(), page.nextCursor());
    }

    @Operation(summary = "The public profile of a company", operationId = "getCompany")
    @GetMapping("/api/v1/companies/{ice}")
    CompanyProfile one(@PathVariable String ice, HttpServletResponse response) {
        CompanyProfile profile =
                reads.snapshot(response).companies().find(ice).orElseThrow(() -> Refusal.notFound("company", ice));
        response.setHeader(HttpHeaders.ETAG, Answers.eTag(profile.version()));
        response.setHeader(Answers.CONSISTENCY_TOKEN, ice + "@" + profile.version());
        return profile;
    }
}
