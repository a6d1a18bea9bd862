package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, the answer is a success or a 4xx problem; the seed makes a failure repeatable. */
@DeskTest
class RandomBodiesTest {
    private static final long SEED = 20_260_331;
    private static final int ROUNDS = 1_000;
    private static final byte[] GOOD = """
            {"name": "x", "seats": 12, "kind": "SHARED", "note": "a\\u00e9\\n", "from": "2028-02-29", "month": "2026-12",
             "at": "2026-03-31T08:30:00Z", "plan": "0190a8d0-0000-7000-8000-000000000000", "window": false,
             "serial": 9223372036854775807, "rent": 95.50, "code": "112", "tags": ["a", "b"], "kinds": ["FIXED"],
             "counts": {"FIXED": 2}, "drawers": [{"label": "a", "least": 1, "most": 2, "code": "110"}]}""".getBytes(StandardCharsets.UTF_8);
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "-1",
            "1e400",
            "1e-400",
            "99999999999999999999",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"2026-02-30\"",
            "\"\"",
            "{}",
            "[]",
            "[null]",
            "0.1",
            "-0",
            "\\",
            "\u0000",
            "\u202e",
            "NaN",
            "\"name\"",
            "\"9999-99\"",
            "\"+999999999-12-31\"",
            "\"2026-06-30T23:59:60Z\"",
            "\"-999999999-01-01\"");
    private final Http http;

    RandomBodiesTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void neverBreakTheServer() {
        var random = new Random(SEED);
        assertThat(http.send("POST", "/desks", GOOD, "Content-Type", "application/json")
                        .status())
                .isEqualTo(201);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = mutated(random);
            var answer = http.send("POST", "/desks", body, "Content-Type", "application/json");
            assertThat(answer.status())
                    .as("round %d: %s", round, new String(body, StandardCharsets.UTF_8))
                    .isIn(201, 400);
            assertThat(answer.status() == 201 || !answer.errors().isEmpty()).isTrue();
        }
    }

    private static byte[] mutated(Random random) {
        byte[] body = GOOD;
        for (int change = random.nextInt(4); change >= 0; change--) {
            body = switch (random.nextInt(4)) {
                case 0 -> replaced(body, random, new byte[] {(byte) random.nextInt(256)}, 1);
                case 1 -> replaced(body, random, piece(random), random.nextInt(12));
                case 2 -> replaced(body, random, new byte[0], random.nextInt(40));
                default -> value(body, random);
            };
        }
        return body;
    }

    /** Puts a piece where a value is, so that the JSON often stays well-formed. */
    private static byte[] value(byte[] body, Random random) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int colon = text.indexOf(": ", random.nextInt(text.length() + 1));
        int end = text.indexOf(", \"", Math.max(colon, 0));
        return colon < 0 || end < 0
                ? body
                : (text.substring(0, colon + 2)
                                + new String(piece(random), StandardCharsets.ISO_8859_1)
                                + text.substring(end))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] body, Random random, byte[] piece, int length) {
        int start = random.nextInt(body.length + 1);
        int end = Math.min(body.length, start + length);
        byte[] result = Arrays.copyOf(body, body.length - (end - start) + piece.length);
        System.arraycopy(piece, 0, result, start, piece.length);
        System.arraycopy(body, end, result, start + piece.length, body.length - end);
        return result;
    }
}
