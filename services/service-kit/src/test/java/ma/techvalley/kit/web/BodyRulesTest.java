package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class BodyRulesTest {
    private static final String GOOD = "\"name\":\"x\",\"seats\":1,\"kind\":\"FIXED\"";
    private final Http http;

    BodyRulesTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "`name`:null; /name required; Is required.",
                "`name`:7; /name type; Has to be text.",
                "`name`:``; /name not-blank; Has to hold more than blanks.",
                "`name`:`  `; /name not-blank; Has to hold more than blanks.",
                "`seats`:`1`; /seats type; Has to be a whole number.",
                "`seats`:1.5; /seats type; Has to be a whole number.",
                "`seats`:0; /seats minimum; Has to be 1 or more.",
                "`seats`:13; /seats maximum; Has to be 12 or less.",
                "`seats`:99999999999999999999; /seats maximum; Has to be 12 or less.",
                "`seats`:1e400; /seats number-size; A number may have 40 digits and an exponent from -40 to 40.",
                "`seats`:1e999999999999; /seats number-size; A number may have 40 digits and an exponent from -40 to 40.",
                "`serial`:9223372036854775808; /serial maximum; Has to be 9223372036854775807 or less.",
                "`rent`:0; /rent minimum; Has to be 0.01 or more.",
                "`rent`:1e-41; /rent number-size; A number may have 40 digits and an exponent from -40 to 40.",
                "`rent`:`1`; /rent type; Has to be a number.",
                "`kind`:`LOST`; /kind enum; Has to be one of FIXED, SHARED.",
                "`kind`:0; /kind type; Has to be text.",
                "`note`:`123456789012345678901`; /note max-length; May have 20 characters.",
                "`from`:`2026-02-30`; /from format; Has to be a date that exists, such as 2026-03-31.",
                "`from`:`31/03/2026`; /from format; Has to be a date that exists, such as 2026-03-31.",
                "`from`:20260331; /from type; Has to be text.",
                "`from`:[2026,3,31]; /from type; Has to be text.",
                "`month`:`2026-13`; /month format; Has to be a month, such as 2026-03.",
                "`at`:`2026-03-31T08:30:00`; /at format; Has to be a moment, such as 2026-03-31T08:30:00Z.",
                "`at`:`2026-02-30T08:30:00Z`; /at format; Has to be a moment, such as 2026-03-31T08:30:00Z.",
                "`plan`:`7`; /plan format; Has to be a UUID.",
                "`window`:`true`; /window type; Has to be true or false.",
                "`window`:1; /window type; Has to be true or false.",
                "`code`:`12`; /code pattern; Has to be three digits",
                "`code`:`124`; /code even-digits; The digits have to have an even sum",
                "`tags`:`a`; /tags type; Has to be a list.",
                "`tags`:[`a`,`b`,`c`,`d`]; /tags max-items; May have 3 entries.",
                "`tags`:[`a`,7]; /tags/1 type; Has to be text.",
                "`tags`:[`a`,null]; /tags/1 type; Has to be text.",
                "`tags`:[`12345678901`]; /tags/0 max-length; May have 10 characters.",
                "`kinds`:[`FIXED`,`FIXED`]; /kinds unique-items; The entries have to differ from each other.",
                "`counts`:{`LOST`:1}; /counts/LOST key; The key has to be one of FIXED, SHARED.",
                "`counts`:{`FIXED`:`a`}; /counts/FIXED type; Has to be a whole number.",
                "`counts`:{`FIXED`:-1}; /counts/FIXED minimum; Has to be 0 or more.",
                "`drawers`:[{`label`:`a`,`least`:0}]; /drawers/0/most required; Is required.",
                "`drawers`:[{`label`:`a`,`least`:2,`most`:1}]; /drawers/0 ordered; Least may not be more than most",
                "`drawers`:[{`label`:`a`,`least`:2,`most`:3,`code`:`001`}]; /drawers/0/code even-digits; The digits have to have an even sum",
                "`drawers`:[{`label`:`a`,`least`:2,`most`:9999999999}]; /drawers/0/most maximum; Has to be 2147483647 or less.",
                "`a/b~`:1; /a~1b~0 unknown-field; There is no such field here; there are name, seats, kind",
                "`note`:`a\\u0000b`; /note control-characters; The text may hold no control characters but line feeds and tabs; found U+0000 at position 1.",
                "`note`:`a\\rb`; /note control-characters; The text may hold no control characters but line feeds and tabs; found U+000D at position 1.",
                "`note`:`\\u202Eabc`; /note control-characters; The text may hold no control characters but line feeds and tabs; found U+202E at position 0.",
                "`note`:`\\u2066abc`; /note control-characters; The text may hold no control characters but line feeds and tabs; found U+2066 at position 0.",
                "`note`:`\\ud83dabc`; /note encoding; The text holds half a character (a lone surrogate).",
                "`note`:`a`,`note`:`b`; /note duplicate-name; The name may appear once in its object.",
            })
    void namesThePlaceTheRuleAndTheLimit(String fields, String error, String words) {
        var answer = place("{" + without(fields) + fields.replace('`', '"') + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.slug()).isEqualTo("invalid-request");
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .startsWith(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "§§; required",
                "§  §; required",
                "{; json",
                "{`name`:}; json",
                "{'name':1}; json",
                "{`name`:NaN}; json",
                "{`seats`:01}; json",
                "{} {}; json",
                "§{`name`:`a\nb`}§; json",
                "/* */ {}; json",
            })
    void saysWhatIsNotJson(String body, String rule) {
        var answer = place(body.replace('`', '"'));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).contains(" " + rule);
    }

    @Test
    void saysWhereTheJsonBreaks() {
        var answer = place("{\n  \"name\": oops\n}");
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .startsWith("Line 2, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "null", "true"})
    void wantsAnObject(String body) {
        assertThat(place(body).errors()).containsExactly(" type");
    }

    @Test
    void namesEverythingAtOnce() {
        var answer = place("""
                {"name": " ", "seats": 0, "from": "2026-02-30", "oops": 1, "code": "124", "note": "a\\u0000b",
                 "tags": ["a", 7], "drawers": [{"label": "a", "least": 2, "most": 1}, {"label": "b", "least": -1, "most": 1}]}""");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/note control-characters",
                        "/name not-blank",
                        "/seats minimum",
                        "/kind required",
                        "/from format",
                        "/oops unknown-field",
                        "/tags/1 type",
                        "/drawers/1/least minimum",
                        "/drawers/0 ordered",
                        "/code even-digits");
    }

    @Test
    void namesHeadersParametersAndBodyAtOnce() {
        var answer = http.post(
                "/desks?x=1",
                "{\"name\":\"a\",\"seats\":99,\"kind\":\"FIXED\"}",
                "Idempotency-Key",
                "a b",
                "If-Match",
                "7");
        assertThat(answer.errors())
                .containsExactly("x unknown-parameter", "Idempotency-Key pattern", "If-Match format", "/seats maximum");
    }

    @Test
    void echoesLittleOfTheInput() {
        String name = "n".repeat(5_000);
        assertThat(place("{\"" + name + "\":1}").response().body()).hasSizeLessThan(1_500);
        assertThat(place("{" + GOOD + ",\"note\":\"" + name + "\"}").response().body())
                .doesNotContain("nnnnn");
        assertThat(place("[" + name + "]").response().body()).doesNotContain("n".repeat(61));
    }

    @Test
    void endsALongListOfFaults() {
        String drawers = "7,".repeat(500_000) + "7";
        var answer = place("{" + GOOD + ",\"drawers\":[" + drawers + "]}");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/drawers max-items", "/drawers/0 type", "/drawers/1 type", "/drawers/2 type");
    }

    @Test
    void limitsNesting() {
        assertThat(place("[".repeat(32) + "]".repeat(32)).errors()).containsExactly(" type");
        assertThat(place("[".repeat(33) + "]".repeat(33)).errors()).containsExactly(" nesting");
        assertThat(place("[".repeat(500_000)).errors()).containsExactly(" nesting");
        assertThat(place("{\"a\":".repeat(100_000)).errors()).containsExactly(" nesting");
    }

    @Test
    void limitsDigits() {
        for (int digits : new int[] {41, 100, 5_000, 100_000}) {
            assertThat(place("{\"name\":\"x\",\"kind\":\"FIXED\",\"seats\":" + "9".repeat(digits) + "}")
                            .errors())
                    .containsExactly("/seats number-size");
        }
    }

    @Test
    void endsALongListOfUnknownFields() {
        var body = new StringBuilder("{" + GOOD);
        for (int index = 0; index < 300; index++) {
            body.append(",\"m").append(index).append("\":1");
        }
        assertThat(place(body + "}").errors()).hasSize(20).contains("/m0 unknown-field");
    }

    @Test
    void readsJsonOnly() {
        for (String type : new String[] {
            "application/yaml",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json;charset=ISO-8859-1",
            "*/*",
            "application/*",
            "nonsense"
        }) {
            var answer = http.send("POST", "/desks", "a=b".getBytes(StandardCharsets.UTF_8), "Content-Type", type);
            assertThat(answer.slug()).as(type + answer.response().body()).isEqualTo("unsupported-media-type");
        }
        assertThat(http.send("POST", "/desks", "{}".getBytes(StandardCharsets.UTF_8))
                        .slug())
                .isEqualTo("unsupported-media-type");
    }

    @Test
    void readsWhatIsGood() {
        var answer = place("""
                {"name": "مكتب \\ud83d\\ude00\\n\\t", "seats": 12.0, "kind": "SHARED", "note": null, "from": "2028-02-29",
                 "month": "2026-12", "at": "2026-03-31T08:30:00+01:00", "plan": "0190a8d0-0000-7000-8000-000000000000",
                 "window": false, "serial": 9223372036854775807, "rent": 95.50, "code": "112", "tags": ["a", "b"],
                 "kinds": ["FIXED", "SHARED"], "counts": {"FIXED": 2},
                 "drawers": [{"label": "a", "least": 1, "most": 2, "code": null}]}""");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("body").asString())
                .isEqualTo(
                        "PlaceDesk[name=مكتب 😀\n\t, seats=12, kind=SHARED, note=null, from=2028-02-29, month=2026-12, "
                                + "at=2026-03-31T07:30:00Z, plan=0190a8d0-0000-7000-8000-000000000000, window=false, "
                                + "serial=9223372036854775807, rent=95.50, code=112, tags=[a, b], kinds=[FIXED, SHARED], "
                                + "counts={FIXED=2}, drawers=[Drawer[label=a, least=1, most=2, code=null]]]");
    }

    /** The good fields that a case does not give itself. */
    private static String without(String fields) {
        var good = new StringBuilder();
        for (String field : GOOD.split(",")) {
            if (!fields.startsWith(field.substring(0, field.indexOf(':')).replace('"', '`'))) {
                good.append(field).append(',');
            }
        }
        return good.toString();
    }

    private Http.Answer place(String json) {
        return http.post("/desks", json);
    }
}
