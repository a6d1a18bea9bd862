package ma.techvalley.jobs.reports;

/**
 * Where the reported people work.
 *
 * @param company ICE
 * @param site {@code <ice>-<park>}
 * @param park code
 * @param region ISO 3166-2:MA code of the park's region
 */
public record Workplace(String company, String site, String park, String region) {}
