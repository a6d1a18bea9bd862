package ma.techvalley.zones.running;

import java.time.Instant;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;

/** Requests as clients send them, and what most tests need before their own subject. */
final class Bodies {
    private Bodies() {}

    static String park(String code) {
        return """
                {"code": "%s", "name": {"ar": "كازانيرشور", "fr": "Casanearshore", "en": "Casanearshore"},
                 "region": "MA-06", "city": "Casablanca", "operator": "Ewane Assets", "landArea": 53,
                 "officeArea": 270000, "services": ["one-stop shop"], "status": "OPEN",
                 "sources": [{"field": "landArea", "title": "Press note", "date": "2025-05"}]}
                """.formatted(code);
    }

    static String space(String park) {
        return """
                {"park": "%s", "building": "Shore 12", "floor": "3", "leasableArea": 1000, "minimumDivisibleArea": 100,
                 "fitOut": "FITTED", "seats": 120, "availabilityDate": "2026-12-01",
                 "terms": [{"rent": 110.50, "serviceCharge": 18, "validFrom": "2026-01-01"}]}
                """.formatted(park);
    }

    /** The space's own description, at that rent. */
    static String description(String rent) {
        return """
                {"fitOut": "FITTED", "seats": 120, "availabilityDate": "2026-12-01",
                 "terms": [{"rent": %s, "serviceCharge": 18, "validFrom": "2026-01-01"}]}
                """.formatted(rent);
    }

    static String hold(String company, int area) {
        return "{\"company\": \"%s\", \"area\": %d}".formatted(company, area);
    }

    static String holdUntil(String company, int area, Instant expiresAt) {
        return "{\"company\": \"%s\", \"area\": %d, \"expiresAt\": \"%s\"}".formatted(company, area, expiresAt);
    }

    static String lease(String company, int area) {
        return "{\"company\": \"%s\", \"area\": %d, \"startsOn\": \"2026-12-01\"}".formatted(company, area);
    }

    static String leaseFrom(String allocation, String company, int area) {
        return from("allocation", allocation, company, area).replace("}", ", \"startsOn\": \"2026-12-01\"}");
    }

    static String from(String field, String allocation, String company, int area) {
        return "{\"company\": \"%s\", \"area\": %d, \"%s\": \"%s\"}".formatted(company, area, field, allocation);
    }

    static String release(String allocation) {
        return "{\"allocation\": \"%s\", \"reason\": \"changed plans\"}".formatted(allocation);
    }

    /** A park code no other test uses. */
    static String newCode() {
        return "park-" + Ids.next().replace("-", "").substring(12, 32);
    }

    /** @return the path of a new space of 1000 m² in a new park */
    static String newSpace() {
        Http http = RunningZones.http();
        String code = newCode();
        http.post("/api/v1/zones", park(code));
        Answer answer = http.post("/api/v1/office-spaces", space(code));
        return answer.header("Location");
    }
}
