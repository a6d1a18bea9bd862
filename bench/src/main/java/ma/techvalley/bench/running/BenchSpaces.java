package ma.techvalley.bench.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.load.Connection;
import ma.techvalley.bench.load.Connections;

/** Spaces that belong to the measurement, in a park of its own; the same ones in every run, so that runs leave nothing behind that slows the next. */
final class BenchSpaces {
    private static final int SPACES = 200;
    private static final String PARK = """
            {"code": "bench-park", "name": {"ar": "قياس", "fr": "Mesure", "en": "Bench"}, "region": "MA-06",
             "city": "Bench", "services": [], "status": "OPEN", "sources": []}""";
    private static final String SPACE = """
            {"park": "bench-park", "building": "Bench", "floor": "1", "leasableArea": 500, "minimumDivisibleArea": 100,
             "fitOut": "FITTED", "terms": [], "availabilityDate": "2026-01-01"}""";
    private final List<String> paths = new ArrayList<>();

    BenchSpaces(Connections connections, String authorization) throws IOException {
        int park = connections.use(connection ->
                connection.send("POST", "/api/v1/zones", authorization, PARK).status());
        require(park == 201 || park == 409, "park", park);
        for (int space = 0; space < SPACES; space++) {
            String headers = authorization + "Idempotency-Key: bench-space-" + space + "\r\n";
            Connection.Answer answer =
                    connections.use(connection -> connection.send("POST", "/api/v1/office-spaces", headers, SPACE));
            require(answer.status() == 201, "space", answer.status());
            paths.add(answer.header("location"));
        }
    }

    /** Whose turn it is. */
    String path(long write) {
        return paths.get((int) (write % SPACES));
    }

    /** Says of a space what was not said of it before. */
    static String description(long write) {
        return """
            {"fitOut": "FITTED", "seats": %d, "terms": [], "availabilityDate": "2026-01-01"}""".formatted(1 + write % 100_000);
    }

    private static void require(boolean accepted, String what, int status) {
        if (!accepted) {
            throw new IllegalStateException("the bench " + what + " is refused with status " + status);
        }
    }
}
