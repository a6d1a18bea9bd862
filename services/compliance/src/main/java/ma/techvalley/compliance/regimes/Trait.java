package ma.techvalley.compliance.regimes;

/** What a filer says about the data or their use, as far as the regime depends on it; which one it asks for is in {@code regimes.csv}. */
public enum Trait {
    /** Racial or ethnic origin, political opinion, religion, union membership (law 09-08, article 1-3). */
    SENSITIVE_DATA,
    /** Health, which is sensitive too (law 09-08, article 1-3). */
    HEALTH_DATA,
    /** Genetic data (law 09-08, article 12-1). */
    GENETIC_DATA,
    /** Offences and convictions (law 09-08, article 12-1). */
    OFFENCES,
    /** The number of the national identity card (law 09-08, article 12-1). */
    NATIONAL_ID,
    /** Use for other purposes than those of the collection (law 09-08, article 12-1). */
    OTHER_PURPOSE,
    /** Interconnection of files with different purposes (law 09-08, article 12-1). */
    INTERCONNECTION,
    /** Video surveillance. */
    VIDEO,
    /** Control of who enters. */
    ACCESS_CONTROL,
    /** The controller's own staff. */
    STAFF,
    /** The controller's clients, or theirs. */
    CLIENTS,
    /** None of all this (law 09-08, article 12-2). */
    OTHER
}
