package ma.techvalley.gateway.query;

/** Shapes of query parameters that several resources take. */
public final class Rule {
    /** The twelve regions of decree 2-15-40. */
    public static final String REGION = "MA-(0[1-9]|1[0-2])";
    /** Codes of parks; one that does not exist is simply not found. */
    public static final String PARK = "[a-z0-9][a-z0-9-]{0,39}";
    /** Identifiers as they are kept: 15 digits. */
    public static final String ICE = "[0-9]{15}";
    /** ISO 3166-1 alpha-2; a country that does not exist is simply not found. */
    public static final String COUNTRY = "[A-Z]{2}";
    /** Values of one filter. */
    public static final int MOST_VALUES = 50;
    /** Characters of a free text. */
    public static final int LONGEST_TEXT = 100;
    /** Items of a page where the client does not say. */
    public static final int DEFAULT_LIMIT = 20;
    /** Items of a page at most. */
    public static final int MAX_LIMIT = 200;
    /** Characters of a cursor at most. */
    public static final int LONGEST_CURSOR = 1000;

    private Rule() {}
}
