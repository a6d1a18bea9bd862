package ma.techvalley.compliance.filings.items;

/**
 * Article 15 (g).
 *
 * @param service where persons exercise their rights
 * @param measures what makes that easy for them
 */
public record Rights(String service, String measures) {}
