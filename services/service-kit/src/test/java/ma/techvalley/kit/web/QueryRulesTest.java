package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class QueryRulesTest {
    private final Http http;

    QueryRulesTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "seats=x, seats type",
        "seats=0x10, seats type",
        "seats=, seats type",
        "seats=99999999999, seats type",
        "seats=9999999999, seats type",
        "seats=0, seats minimum",
        "seats=1&seats=2, seats repeated",
        "from=2026-02-30, from format",
        "from=1/2/26, from format",
        "from=, from format",
        "window=yes, window format",
        "rent=1e400, rent type",
        "kind=LOST, kind enum",
        "kind=FIXED&kind=LOST, kind enum",
        "kind=, kind enum",
        "'kind=FIXED,SHARED,FIXED', kind max-items",
        "text=0123456789012345678901234567890, text max-length",
        "text=a%00b, text control-characters",
        "text=%E2%80%AEabc, text control-characters",
        "Text=a, Text unknown-parameter",
        "text.x=a, text.x unknown-parameter",
        "_text=a, _text unknown-parameter",
        "seats[0]=a, ''",
    })
    void namesTheParameterAndTheRule(String query, String error) {
        var answer = http.raw("GET /desks?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        String[] parts = error.split(" ");
        if (parts.length == 2) {
            assertThat(answer).contains("\"errors\":[{\"pointer\":\"" + parts[0] + "\",\"rule\":\"" + parts[1] + "\"");
        }
    }

    @Test
    void namesAllWrongParametersAndTheKnownOnes() {
        var answer = http.get("/desks?oops=1&seats=0&from=x&also=1&kind=LOST");
        assertThat(answer.errors())
                .containsExactly(
                        "also unknown-parameter",
                        "oops unknown-parameter",
                        "seats minimum",
                        "from format",
                        "kind enum");
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .isEqualTo("There is no such parameter here; there are "
                        + "text, seats, from, window, rent, kind, place, cursor.");
        assertThat(answer.json().path("errors").path(4).path("detail").asString())
                .isEqualTo("Has to be one of FIXED, SHARED.");
    }

    @Test
    void limitsValuesThatDeclareNoLimit() {
        assertThat(http.get("/desks?place=" + "a".repeat(200)).status()).isEqualTo(200);
        assertThat(http.get("/desks?place=" + "a".repeat(201)).errors()).containsExactly("place max-length");
        assertThat(http.get("/desks?kind=" + "a".repeat(201)).errors()).containsExactly("kind max-length");
        assertThat(http.get("/desks?cursor=" + "a".repeat(400)).status()).isEqualTo(200);
        assertThat(http.get("/desks?cursor=" + "a".repeat(401)).errors()).containsExactly("cursor max-length");
    }

    @Test
    void takesNoParametersWhereNoneAreDeclared() {
        var answer = http.get("/desks/d7?x=1");
        assertThat(answer.errors()).containsExactly("x unknown-parameter");
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .isEqualTo("There are no parameters here.");
    }

    @Test
    void takesNamesWithControlCharactersForUnknownOnes() {
        var answer = http.get("/desks/d7?%00=1&a%0d%0ab:%20c=1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).hasSize(2).allMatch(error -> error.endsWith(" unknown-parameter"));
    }

    @Test
    void saysRulesInEnglish() {
        var answer = http.get("/desks?seats=0", "Accept-Language", "fr-MA, ar");
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .isEqualTo("Must be greater than or equal to 1");
    }

    @Test
    void refusesTooManyParameters() {
        assertThat(http.get("/desks?" + "a=1&".repeat(500)).status()).isEqualTo(400);
    }

    @Test
    void readsWhatIsGood() {
        var answer = http.get("/desks?text=%D9%85%20a&seats=2&from=2028-02-29&window=true&rent=95.5&kind=FIXED,SHARED");
        assertThat(answer.json().path("search").asString())
                .isEqualTo(
                        "DeskSearch[text=م a, seats=2, from=2028-02-29, window=true, rent=95.5, kind=[FIXED, SHARED], "
                                + "place=null, cursor=null]");
        assertThat(http.get("/desks?kind=FIXED&kind=SHARED")
                        .json()
                        .path("search")
                        .asString())
                .contains("kind=[FIXED, SHARED]");
        assertThat(http.get("/desks/count?floor=3&on=2026-03-31", "X-Wing", "A").status())
                .isEqualTo(200);
    }
}
