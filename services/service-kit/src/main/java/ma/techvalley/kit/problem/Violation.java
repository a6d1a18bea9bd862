package ma.techvalley.kit.problem;

/**
 * One broken rule.
 *
 * @param pointer JSON pointer into the body ({@code /terms/0/rent}), or the name of a query parameter or header
 * @param rule stable name of the rule, for programs: {@code required}, {@code type}, {@code maximum}, …
 * @param detail the rule in words, for people
 */
public record Violation(String pointer, String rule, String detail) {}
