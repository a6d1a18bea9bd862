package ma.techvalley.compliance.rig;

/** Request bodies. */
public final class Bodies {
    private static final String FIRST_SIX = """
            "controller": {"name": "Exemple Services SARL", "address": "1, rue X", "city": "Casablanca",
                           "representative": {"name": "Person Nobody May See", "address": "2, rue Y"}},
            "processing": {"name": "Clients", "characteristics": "Call records", "purposes": ["Answering", "Billing"]},
            "data": {"persons": ["Customers"], "categories": ["Names", "Calls"]},
            "recipients": ["The client abroad"], "transfers": ["FR", "BE"], "retention": "2 years\"""";
    private static final String OTHERS = """
            , "rights": {"service": "Quality desk", "measures": "By mail"}, "security": "Badges, encrypted disks",
            "interconnection": "None\"""";

    private Bodies() {}

    /** A declaration with all nine items. */
    public static String normal(String company) {
        return body(company, "NORMAL", FIRST_SIX + OTHERS);
    }

    /** A declaration with the first six. */
    public static String simplified(String company) {
        return body(company, "SIMPLIFIED", FIRST_SIX);
    }

    public static String body(String company, String nature, String items) {
        return """
                {"company": "%s", "nature": "%s", "traits": ["CLIENTS"], "items": {%s}}""".formatted(company, nature, items);
    }

    /** A declaration with the first six items about data with those traits, such as {@code "VIDEO", "STAFF"}. */
    public static String about(String traits, String company) {
        return simplified(company).replace("\"CLIENTS\"", traits);
    }

    public static String granted() {
        return """
                {"outcome": "GRANTED", "reason": "complete", "activityCode": "GC"}""";
    }

    public static String refused() {
        return """
                {"outcome": "REFUSED", "reason": "no ground"}""";
    }

    public static String completion() {
        return """
                {"items": ["h", "f"], "message": "Which disks?"}""";
    }

    /** A rule to try on filings of all days. */
    public static String rehearsal(String trait, String kind) {
        return """
                {"trait": "%s", "kind": "%s", "text": "a draft"}""".formatted(trait, kind);
    }

    public static String retention(String retention) {
        return """
                {"items": {"retention": "%s"}}""".formatted(retention);
    }
}
