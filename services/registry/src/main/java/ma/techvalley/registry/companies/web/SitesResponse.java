package ma.techvalley.registry.companies.web;

import java.util.List;

/** All sites of a company, in the order in which they came to be; a company has a handful at most, so there are no pages. */
record SitesResponse(List<SiteResponse> items, int total) {
    static SitesResponse of(List<SiteResponse> sites) {
        return new SitesResponse(sites, sites.size());
    }
}
