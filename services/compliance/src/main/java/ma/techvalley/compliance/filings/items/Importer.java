package ma.techvalley.compliance.filings.items;

/**
 * Who receives what is transferred (decree 2-09-165, article 46).
 *
 * @param country ISO 3166-1 alpha-2 code
 */
public record Importer(String name, String address, String country) {}
