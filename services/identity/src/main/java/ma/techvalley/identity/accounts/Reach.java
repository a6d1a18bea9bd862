package ma.techvalley.identity.accounts;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ma.techvalley.contracts.identity.Role;

/**
 * For whom somebody acts.
 *
 * @param companies ICEs
 * @param parks park codes
 */
public record Reach(List<String> companies, List<String> parks) {
    private static final Pattern ICE = Pattern.compile("[0-9]{15}");
    private static final Pattern PARK = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    public Reach {
        companies = List.copyOf(companies);
        parks = List.copyOf(parks);
    }

    /** The part of it that a holder of these roles has any use for. */
    Reach of(Set<Role> roles) {
        boolean forCompanies = !Collections.disjoint(roles, Set.of(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR));
        boolean forParks = roles.contains(Role.ZONE_OPERATOR);
        return new Reach(forCompanies ? companies : List.of(), forParks ? parks : List.of());
    }

    /** @throws IllegalArgumentException naming the place and what is wrong in it; there are no wildcards */
    public void check(String place) {
        companies.stream()
                .filter(ice -> !ICE.matcher(ice).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(
                            place + ": a company is an ICE of 15 digits, not '" + wrong + "'");
                });
        parks.stream().filter(park -> !PARK.matcher(park).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(place + ": a park is a code such as casanearshore, not '" + wrong + "'");
        });
    }
}
