package ma.techvalley.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ma.techvalley.standalone.access.Party;
import ma.techvalley.standalone.fuzz.Attempt.Pair;

/** Headers: none but those that are needed, mostly. */
record Headers(Random random, Party party) {
    private static final List<String> TAGS = List.of(
            "\"1\"", "\"2\"", "*", "W/\"1\"", "\"999\"", "1", "\"a\"", "\"1\", \"2\"", "\"99999999999999999999\"", "");
    private static final List<String> KEYS =
            List.of("a", "b", "", "x".repeat(200), "x".repeat(201), "with space", "\"q\"");
    private static final List<String> TOKENS = List.of(
            "{company}@1",
            "{space}@1",
            "{filing}@1",
            "{report}@1",
            "{park}@1",
            "unknown@1",
            "{company}@-1",
            "@",
            "x",
            "{company}@99999999999999999999",
            "{company}@1,{space}@1",
            ",",
            "a@1,".repeat(9),
            "");
    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "text/csv",
            "application/problem+json",
            "*/*",
            "application/xml",
            "text/html",
            "x",
            ";;",
            "application/json;q=2",
            "text/csv, application/json;q=0.5",
            "text/event-stream",
            "*/json",
            "");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json;charset=UTF-8",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/merge-patch+json",
            "x",
            ";",
            "*/*",
            "");
    private static final List<String> OTHERS = List.of(
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "X-Correlation-Id",
            "traceparent",
            "tracestate",
            "baggage",
            "Accept-Language",
            "Accept-Encoding",
            "Content-Encoding",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Prefix",
            "Forwarded",
            "X-HTTP-Method-Override",
            "Origin",
            "Cookie",
            "Last-Event-ID",
            "X-Unknown");
    private static final List<String> ODD = List.of(
            "",
            "*",
            "x",
            "\"1\"",
            "0",
            "-1",
            "bytes=0-1",
            "gzip",
            "identity;q=0",
            "fr-MA, ar;q=0.5",
            "00-0-0-00",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "for=x;host=evil.test",
            "DELETE",
            "http://evil.test",
            "a=b; c",
            "../..",
            "y".repeat(3_000),
            "%00",
            "{}",
            "Thu, 01 Jan 1970 00:00:00 GMT");
    private static final List<String> CREDENTIALS =
            List.of("Bearer x", "Bearer ", "Bearer a.b.c", "Basic YTpi", "x", "", "Bearer eyJhbGciOiJub25lIn0.e30.");

    List<Pair> of(Operation operation, boolean hasBody) {
        List<Pair> headers = new ArrayList<>();
        if (hasBody || random.nextInt(50) == 0) {
            headers.add(new Pair("Content-Type", random.nextInt(25) == 0 ? one(TYPES) : "application/json"));
        }
        sometimes(30, "Accept", ACCEPTED, headers);
        sometimes(operation.reads() ? 60 : 8, "If-Match", TAGS, headers);
        sometimes(operation.reads() ? 60 : 8, "Idempotency-Key", KEYS, headers);
        sometimes(20, "Consistency-Token", TOKENS, headers);
        sometimes(15, one(OTHERS), ODD, headers);
        sometimes(80, "Authorization", CREDENTIALS, headers);
        if (!headers.isEmpty() && random.nextInt(100) == 0) {
            headers.add(headers.get(random.nextInt(headers.size())));
        }
        // A version that does not exist yet is waited for, so it is rare.
        if (random.nextInt(1_000) == 0) {
            headers.add(new Pair("Consistency-Token", party.company() + "@999"));
        }
        return headers;
    }

    private void sometimes(int oneIn, String name, List<String> values, List<Pair> headers) {
        if (random.nextInt(oneIn) == 0) {
            headers.add(new Pair(name, party.fill(one(values))));
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
