package ma.techvalley.gateway.spaces.web;

import ma.techvalley.kit.web.Cursors;

/** The query parameters of the search; several values of one are OR, different ones AND. */
record SpaceFilters(ParkFilters parks, OfferFilters offer, PageFilters page) {
    Cursors cursors() {
        return Cursors.boundTo("office-spaces", parks, offer, page.sort(), page.asOf());
    }
}
