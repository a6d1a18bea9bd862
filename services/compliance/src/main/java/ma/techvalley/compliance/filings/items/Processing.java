package ma.techvalley.compliance.filings.items;

import java.util.List;

/**
 * Article 15 (b).
 *
 * @param characteristics how data are collected, used and kept
 * @param purposes at least one
 */
public record Processing(String name, String characteristics, List<String> purposes) {}
