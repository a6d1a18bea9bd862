package ma.techvalley.standalone.access;

import java.util.Map;
import ma.techvalley.standalone.access.Matrix.Endpoint;

/** A request for each endpoint that would be done if it were allowed, with {@code {names}} where a party's things go. */
public final class Requests {
    private static final String PARK = """
            {"code": "{park}", "name": {"ar": "حظيرة", "fr": "Parc", "en": "Park"}, "region": "MA-06", "city": "Test",
             "services": [], "status": "OPEN", "sources": []}""";
    private static final String SPACE = """
            {"park": "{park}", "building": "Test", "floor": "1", "leasableArea": 1000, "minimumDivisibleArea": 100,
             "fitOut": "FITTED", "terms": [], "availabilityDate": "2026-01-01"}""";
    private static final String COMPANY = """
            {"ice": "{company}", "legalName": "Test company {company}", "legalForm": "SARL", "segments": ["ITO"]}""";
    private static final String HEADCOUNT = """
            "headcount": {"employees": 10, "contracts": {"cdi": 10, "cdd": 0, "other": 0}, "anapecTrainees": 0,
             "gender": {"women": 5, "men": 5}, "nationality": {"moroccan": 10, "foreign": 0}, "segments": {"ITO": 10},
             "hires": 0, "departures": 0, "grossPayroll": 100000.00}""";
    private static final String ITEMS = """
            "items": {"controller": {"name": "Test", "address": "1 rue fictive", "city": "Test"},
             "processing": {"name": "Test", "characteristics": "Test", "purposes": ["Test"]},
             "data": {"persons": ["Test"], "categories": ["Test"]}, "recipients": ["Test"], "transfers": [],
             "retention": "Test", "rights": {"service": "Test", "measures": "Test"}, "security": "Test",
             "interconnection": "Test"}""";
    private static final String FILING = """
            {"company": "{company}", "nature": "NORMAL", "traits": ["OTHER"],
            """ + ITEMS + "}";
    private static final String ALLOCATION = "\"company\": \"{company}\", \"area\": 100";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/v1/zones", PARK),
            Map.entry("PUT /api/v1/zones/{code}", PARK),
            Map.entry("POST /api/v1/office-spaces", SPACE),
            Map.entry("PUT /api/v1/office-spaces/{id}", """
                    {"fitOut": "SHELL_AND_CORE", "terms": [], "availabilityDate": "2026-01-01"}"""),
            Map.entry("POST /api/v1/office-spaces/{id}/withdrawal", "{\"reason\": \"Test\"}"),
            Map.entry("POST /api/v1/office-spaces/{id}/holds", "{" + ALLOCATION + "}"),
            Map.entry("POST /api/v1/office-spaces/{id}/reservations", "{" + ALLOCATION + "}"),
            Map.entry("POST /api/v1/office-spaces/{id}/leases", "{" + ALLOCATION + ", \"startsOn\": \"2026-01-01\"}"),
            Map.entry("POST /api/v1/office-spaces/{id}/releases", """
                    {"allocation": "{allocation}", "reason": "Test"}"""),
            Map.entry("POST /api/v1/companies", COMPANY),
            Map.entry("PUT /api/v1/companies/{ice}", COMPANY.replace("\"ice\": \"{company}\", ", "")),
            Map.entry("POST /api/v1/companies/{ice}/suspension", "{\"reason\": \"Test\"}"),
            Map.entry("POST /api/v1/companies/{ice}/reinstatement", "{\"reason\": \"Test\"}"),
            Map.entry("POST /api/v1/companies/{ice}/striking-off", "{\"reason\": \"Test\"}"),
            Map.entry("POST /api/v1/headcount-reports", """
                    {"company": "{company}", "site": "{company}-{park}", "month": "2026-02",
                    """ + HEADCOUNT + "}"),
            Map.entry("POST /api/v1/headcount-reports/{id}/revisions", """
                    {"reason": "Test",
                    """ + HEADCOUNT + "}"),
            Map.entry("POST /api/v1/filings", FILING),
            Map.entry("POST /api/v1/filings/rehearsals", """
                    {"trait": "VIDEO", "kind": "AUTHORISATION", "text": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/corrections", "{" + ITEMS + "}"),
            Map.entry("POST /api/v1/filing-drafts", FILING),
            Map.entry("PUT /api/v1/filing-drafts/{id}", FILING),
            // With no party, so that the officer goes on to decide their filings.
            Map.entry("POST /api/v1/declared-links", """
                    {"company": "002000000005332"}"""),
            Map.entry("POST /api/v1/declared-links/{id}/ending", """
                    {"endedOn": "2026-01-01"}"""),
            Map.entry("POST /api/v1/filings/{id}/assignment", """
                    {"officer": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/hand-over", """
                    {"officer": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/completion-requests", """
                    {"items": ["f"], "message": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/extension", """
                    {"reason": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/move", """
                    {"reason": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/withdrawal", """
                    {"ground": "SECURITY", "reason": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/clerical-corrections", """
                    {"field": "DECISION_REASON", "text": "Test", "reason": "Test"}"""),
            Map.entry("POST /api/v1/filings/{id}/deletion", """
                    {"number": "D-1/2026"}"""),
            Map.entry("POST /api/v1/filings/{id}/changes", """
                    {"number": "D-1/2026", "traits": ["OTHER"],
                    """ + ITEMS + "}"),
            Map.entry("POST /api/v1/filings/{id}/decision", """
                    {"outcome": "GRANTED", "reason": "Test", "activityCode": "GC"}"""));

    private Requests() {}

    /** Empty where it takes none. */
    public static String body(Endpoint endpoint, Party party) {
        return party.fill(BODIES.getOrDefault(endpoint.method() + " " + endpoint.path(), ""));
    }

    public static String path(Endpoint endpoint, Party party) {
        String id = switch (endpoint.path().split("/")[3]) {
            case "office-spaces" -> "{space}";
            case "filings" -> "{filing}";
            case "filing-drafts" -> "{draft}";
            case "declared-links" -> "{link}";
            default -> "{report}";
        };
        return party.fill(endpoint.path().replace("{id}", id).replace("{clock}", "RECEIPT"));
    }
}
