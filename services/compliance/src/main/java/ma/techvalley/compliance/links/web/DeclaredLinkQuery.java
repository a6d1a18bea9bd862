package ma.techvalley.compliance.links.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.links.DeclaredLinks;
import ma.techvalley.compliance.lists.IdPages;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * Which links a list has.
 *
 * @param officer opaque id; for supervisors, since others see their own only
 * @param company ICE
 * @param limit 50 if absent
 */
record DeclaredLinkQuery(
        @Pattern(regexp = "[A-Za-z0-9_.:-]{1,128}", message = "has to be an id") @Nullable
        String officer,

        @IceNumber @Nullable String company,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 1000) @Nullable String cursor) {
    /** No id of anybody: ids have no blanks. */
    private static final String NOBODY = " ";

    /** Of all that match for supervisors, of their own for others: another's id gives them what it gives where nobody has that id. */
    DeclaredLinks.Filter filter(Actor actor) {
        boolean own = officer == null || officer.equals(actor.id());
        return actor.is(Role.CNDP_SUPERVISOR)
                ? new DeclaredLinks.Filter(officer, company)
                : new DeclaredLinks.Filter(own ? actor.id() : NOBODY, company);
    }

    IdPages pages(DeclaredLinks.Filter filter) {
        return IdPages.of(Cursors.boundTo("declared links", filter.officer(), filter.company()), limit);
    }
}
