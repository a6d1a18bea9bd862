package ma.techvalley.contracts.identity;

import java.util.Arrays;
import java.util.Set;

/**
 * Who asks for something.
 *
 * @param id opaque: neither a name nor an address
 * @param roles what they are
 * @param companies ICEs of the companies they may act for
 * @param parks codes of the parks they operate
 */
public record Actor(String id, Set<Role> roles, Set<String> companies, Set<String> parks) {
    /** Somebody who brought no token. */
    public static final Actor ANONYMOUS = new Actor("anonymous", Set.of(), Set.of(), Set.of());

    /** The platform itself, for example when a deadline has passed; it acts within the rules of each aggregate. */
    public static final Actor PLATFORM = new Actor("platform", Set.of(), Set.of(), Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        companies = Set.copyOf(companies);
        parks = Set.copyOf(parks);
    }

    /** Whether one of their roles is among these. */
    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether they are that company's administrator. */
    public boolean administers(String ice) {
        return is(Role.COMPANY_ADMINISTRATOR) && companies.contains(ice);
    }

    /** Whether they may see and report that company's figures. */
    public boolean reportsFor(String ice) {
        return is(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR) && companies.contains(ice);
    }

    /** Whether they operate that park. */
    public boolean operates(String park) {
        return is(Role.ZONE_OPERATOR) && parks.contains(park);
    }
}
