package ma.techvalley.registry.running;

/** Request bodies. */
public final class Bodies {
    private Bodies() {}

    /** A company with everything that can be given. */
    public static String full(String ice) {
        return """
                {"ice": "%s", "legalName": "Atlas Services", "legalForm": "SARL",
                 "tradeRegister": {"court": "casablanca", "number": "123 456"}, "taxId": "01234567",
                 "cnssAffiliation": "123 4567", "segments": ["BPO", "ITO"], "parentCountry": "fr"}""".formatted(ice);
    }

    /** A company with what is required. */
    public static String minimal(String ice) {
        return """
                {"ice": "%s", "legalName": "شركة الأطلس", "legalForm": "SA", "segments": ["CRM"]}""".formatted(ice);
    }

    /** Particulars for a correction. */
    public static String particulars(String legalName) {
        return """
                {"legalName": "%s", "legalForm": "SARL", "segments": ["BPO", "ITO"]}""".formatted(legalName);
    }

    public static String reason(String reason) {
        return "{\"reason\": \"%s\"}".formatted(reason);
    }
}
