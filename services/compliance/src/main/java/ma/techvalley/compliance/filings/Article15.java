package ma.techvalley.compliance.filings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState.Nature;

/** The nine items of a declaration: law 09-08, article 15, a to i. */
public enum Article15 {
    A("controller", "name and address of the controller and its representative"),
    B("processing", "name, characteristics and purposes of the processing"),
    C("categories", "categories of persons and of data"),
    D("recipients", "recipients of the data"),
    E("transfers", "transfers abroad that are planned; an empty list says there are none"),
    F("retention", "how long the data is kept"),
    G("rights", "where rights are exercised, and what makes that easy"),
    H("security", "general description of the security measures (articles 23 and 24)"),
    I("links", "cross-matching, interconnection, cession and subcontracting");

    private final String field;
    private final String meaning;

    Article15(String field, String meaning) {
        this.field = field;
        this.meaning = meaning;
    }

    /** What a declaration of that nature must state: all of it, or a to f where article 16 allows a simplified one. */
    static Set<Article15> requiredFor(Nature nature) {
        return switch (nature) {
            case NORMAL -> EnumSet.allOf(Article15.class);
            case SIMPLIFIED -> EnumSet.range(A, F);
        };
    }

    /** The field of a declaration that states it. */
    public String field() {
        return field;
    }

    /** What the law asks for. */
    public String meaning() {
        return meaning;
    }

    /** {@code a} to {@code i}. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
