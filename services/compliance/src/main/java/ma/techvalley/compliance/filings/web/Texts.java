package ma.techvalley.compliance.filings.web;

/** Forms of text in requests. */
public final class Texts {
    /** More than blanks; absent is allowed, unlike with {@code @NotBlank}. */
    public static final String SOME = "[\\s\\S]*\\S[\\s\\S]*";

    /** A case number, {@code D-908/2025}, or an instrument's, {@code D-GC-908/2025}. */
    public static final String NUMBER = "[DAT](-[A-Z]{1,3})?-[1-9][0-9]{0,8}/[0-9]{4}";

    /** Of a person, as tokens name them. */
    public static final String OPAQUE_ID = "[A-Za-z0-9_.:-]{1,128}";

    private Texts() {}
}
