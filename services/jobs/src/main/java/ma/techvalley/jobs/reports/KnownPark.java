package ma.techvalley.jobs.reports;

/**
 * A park, as far as reports care.
 *
 * @param region ISO 3166-2:MA code
 */
public record KnownPark(String code, String region) {}
