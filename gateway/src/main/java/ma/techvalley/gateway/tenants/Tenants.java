package ma.techvalley.gateway.tenants;

import java.util.Set;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.standings.DataProtection;

/**
 * What there is among the companies with a site in a park.
 *
 * @param transferCountries to which one of them has a transfer in force, ISO 3166-1 alpha-2
 */
public record Tenants(Set<Segment> segments, Set<DataProtection> dataProtection, Set<String> transferCountries) {
    public static final Tenants NONE = new Tenants(Set.of(), Set.of(), Set.of());
}
