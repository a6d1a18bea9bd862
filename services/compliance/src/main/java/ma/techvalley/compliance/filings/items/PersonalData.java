package ma.techvalley.compliance.filings.items;

import java.util.List;

/**
 * Article 15 (c).
 *
 * @param persons categories of persons concerned
 * @param categories categories of data about them
 */
public record PersonalData(List<String> persons, List<String> categories) {}
