package ma.techvalley.registry.companies;

/** How many of a company's filings under law 09-08 are at which stage. */
public record DataProtection(
        int granted,
        int underReview,
        int submitted,
        int incomplete,
        int refused,
        int withdrawn,
        int deleted,
        int suspended,
        int superseded) {}
