package ma.techvalley.registry.companies;

import ma.techvalley.registry.identifiers.Ice;

/** How companies stand with the data-protection authority, as far as it is known here. */
public interface ProtectionStandings {
    /** That of a company; {@link ProtectionStanding#NONE} where nothing is known. */
    ProtectionStanding of(Ice company);
}
