package ma.techvalley.compliance.filings.web;

/** Forms of text in requests. */
final class Texts {
    /** More than blanks; absent is allowed, unlike with {@code @NotBlank}. */
    static final String SOME = "[\\s\\S]*\\S[\\s\\S]*";

    /** An opaque id such as {@code officer-7f3a}: never a name. */
    static final String OFFICER = "[a-z0-9][a-z0-9-]{0,63}";

    private Texts() {}
}
