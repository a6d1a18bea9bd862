package ma.techvalley.compliance.filings.items;

import java.util.List;

/**
 * Decree 2-09-165, article 27.
 *
 * @param services that execute the processing
 * @param access categories of persons who have direct access to the data
 */
public record Execution(List<String> services, List<String> access) {}
