package ma.techvalley.compliance.filings.web;

/** Forms of text in requests. */
final class Texts {
    /** More than blanks; absent is allowed, unlike with {@code @NotBlank}. */
    static final String SOME = "[\\s\\S]*\\S[\\s\\S]*";

    private Texts() {}
}
