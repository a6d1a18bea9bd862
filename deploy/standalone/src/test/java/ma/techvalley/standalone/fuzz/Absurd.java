package ma.techvalley.standalone.fuzz;

import java.util.List;
import java.util.Random;

/** What nobody should send. */
final class Absurd {
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[null]",
            "\"\"",
            "\" \"",
            "0",
            "-0",
            "-1",
            "0.1",
            "1e2",
            "1e400",
            "-1e400",
            "1e-400",
            "2147483647",
            "2147483648",
            "9007199254740993",
            "9223372036854775807",
            "99999999999999999999",
            "NaN",
            "Infinity",
            "01",
            "0x10",
            "\"NaN\"",
            "\"1\"",
            "\"2026-02-30\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"2026-06-30T23:59:60Z\"",
            "\"9999-12-31T23:59:59.999999999+18:00\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"9999-99\"",
            "\"9999-12\"",
            "\"0000-01\"",
            "\"\\u0000\"",
            "\"a\\u0007b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202eabc\"",
            "\"\\u200f\\u2066عربي\"",
            "\"👩‍👩‍👧‍👦\"",
            "\"\\ufeff\\ufffe\\uffff\"",
            "\"é́́́\"",
            "\"<script>alert(1)</script>\"",
            "\"$where\"",
            "{\"$gt\": \"\"}",
            "\"../../etc/passwd\"",
            "\"${jndi:x}\"",
            "\"=1+1\"",
            "\"@type\"");

    private static final List<String> ENCODED = List.of(
            "",
            "%00",
            "%ff",
            "%ED%A0%80",
            "%C0%AE",
            "%20",
            "%0d%0aX:%201",
            "%E2%80%AEabc",
            "%F0%9F%98%80",
            "%D9%85",
            "%25",
            "%2f",
            "%5c",
            ".",
            "..",
            "%2e%2e",
            "..%2f..",
            "a%2fb",
            "a/b",
            ";a=b",
            "a;b",
            "*",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0",
            "1e400",
            "9007199254740993",
            "2026-02-30",
            "9999-99",
            "+999999999-12-31",
            "00000000-0000-0000-0000-000000000000",
            "0190a8d0-0000-7000-8000-000000000000",
            "000000000000000",
            "990000000077764",
            "a,b,,c",
            ",",
            "%7B%22$gt%22:1%7D",
            "'%20or%201=1",
            "[0]",
            "A".repeat(300));

    private Absurd() {}

    /** Text that is put where a JSON value belongs; some of it is no JSON. */
    static String json(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> '"' + "a".repeat(200 + random.nextInt(8_000)) + '"';
            case 1 -> "[".repeat(2_000) + "]".repeat(2_000);
            case 2 -> "{\"a\":".repeat(60) + "1" + "}".repeat(60);
            case 3 -> "[" + "1,".repeat(5_000) + "1]";
            case 4 -> "9".repeat(2_000);
            case 5 -> '"' + "😀".repeat(200) + '"';
            default -> JSON.get(random.nextInt(JSON.size()));
        };
    }

    /** A part of a URI, encoded as far as it has to be. */
    static String encoded(Random random) {
        String text = ENCODED.get(random.nextInt(ENCODED.size()));
        return (random.nextInt(100) == 0 ? "b".repeat(random.nextInt(6_000)) : text)
                .replace("[", "%5B")
                .replace("]", "%5D");
    }
}
