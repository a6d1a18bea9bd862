package ma.techvalley.compliance.filings.items;

/** How, and how often, data are transferred (decree 2-09-165, article 46). */
public record Transmission(String mode, String frequency) {}
