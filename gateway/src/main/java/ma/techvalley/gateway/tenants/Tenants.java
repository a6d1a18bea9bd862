package ma.techvalley.gateway.tenants;

import java.util.Set;
import ma.techvalley.contracts.registry.Segment;

/**
 * What there is among the companies with a site in a park.
 *
 * @param transferCountries to which the CNDP has granted one of them a transfer, ISO 3166-1 alpha-2
 */
public record Tenants(Set<Segment> segments, Set<DataProtection> dataProtection, Set<String> transferCountries) {
    public static final Tenants NONE = new Tenants(Set.of(), Set.of(), Set.of());
}
