package ma.techvalley.compliance.filings;

/**
 * A registered company, as far as filings care: whatever its standing, it may file, since the duty to declare stays
 * (law 09-08, article 12).
 *
 * @param legalName as the registry has it
 */
public record KnownCompany(String ice, String legalName) {}
