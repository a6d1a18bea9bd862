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

    /** A request with the eleven items of article 27, about the staff's identity cards. */
    public static String authorisation(String company) {
        return """
                {"company": "%s", "kind": "AUTHORISATION", "traits": ["STAFF", "NATIONAL_ID"], "items": {%s,
                 "sources": ["The persons themselves"], "execution": {"services": ["Payroll"], "access": ["Payroll clerks"]},
                 "processors": [], "undertaking": true}}""".formatted(company, FIRST_SIX + OTHERS);
    }

    /** A transfer with the eight items of article 46, to a country. @param base id of a filing */
    public static String transfer(String company, String base, String country) {
        return """
                {"company": "%s", "kind": "TRANSFER", "base": "%s", "items": {
                 "controller": {"name": "Exemple Services SARL", "address": "1, rue X", "city": "Casablanca"},
                 "importer": {"name": "The client abroad", "address": "3, street Z", "country": "%s"},
                 "processing": {"name": "Clients", "characteristics": "Call records", "purposes": ["Billing"]},
                 "data": {"persons": ["Customers"], "categories": ["Names", "Calls"]},
                 "numberOfPersons": 5000, "purposeAbroad": "Invoices",
                 "transmission": {"mode": "Encrypted line", "frequency": "Daily"}, "firstTransfer": "2026-09-01"}}""".formatted(company, base, country);
    }

    /** The same, of a processor for a controller. */
    public static String forController(String controller, String submission) {
        return submission.replaceFirst("\\{", "{\"controllerCompany\": \"" + controller + "\", ");
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

    /** To an officer. @param insteadOf of whom; empty for nobody */
    public static String assignment(String officer, String insteadOf) {
        return insteadOf.isEmpty() ? """
                {"officer": "%s"}""".formatted(officer) : """
                {"officer": "%s", "insteadOf": "%s"}""".formatted(officer, insteadOf);
    }

    /** A link with a company. @param endedOn its last day; empty if it lasts */
    public static String link(String company, String endedOn) {
        return endedOn.isEmpty() ? """
                {"company": "%s"}""".formatted(company) : """
                {"company": "%s", "endedOn": "%s"}""".formatted(company, endedOn);
    }

    /** A correction of a clerical error in a field. */
    public static String clerical(String field, String text) {
        return """
                {"field": "%s", "text": "%s", "reason": "a slip of the pen"}""".formatted(field, text);
    }

    public static String withdrawal() {
        return """
                {"ground": "PUBLIC_ORDER", "reason": "the calls disturb"}""";
    }

    /** Of a case number or an instrument's. */
    public static String deletion(String number) {
        return """
                {"number": "%s"}""".formatted(number);
    }

    /** A notice of a change: what a submission says, without company and base, under the initial number. */
    public static String change(String number, String submission) {
        return submission
                .replaceFirst("\\{\"company\": \"[0-9]+\"", "{\"number\": \"" + number + "\"")
                .replaceFirst(" \"base\": \"[^\"]+\",", "");
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
