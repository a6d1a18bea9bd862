package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no client library sends. */
@DeskTest
class RawRequestsTest {
    private static final String POST =
            "POST /desks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + "Content-Type: application/json\r\n";
    private final Http http;

    RawRequestsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /a<b HTTP/1.1', 'Host: x', 400, invalid-request",
        "'GET /desks/%zz HTTP/1.1', 'Host: x', 400, invalid-request",
        "'GET /desks/%2f HTTP/1.1', 'Host: x', 400, invalid-request",
        "'GET /desks HTTP/1.1', 'A: b', 400, invalid-request",
        "'GET /desks HTTP/1.1', 'Host: a/b', 400, invalid-request",
        "'BLAH', 'Host: x', 400, invalid-request",
        "'POST /desks HTTP/1.1', 'Host: x\r\nContent-Length: -1', 400, invalid-request",
        "'GET /desks HTTP/9', 'Host: x', 505, ''",
        "'POST /desks HTTP/1.1', 'Host: x\r\nTransfer-Encoding: gzip', 501, ''",
    })
    void areProblemsEvenBeforeAnyFilter(String line, String headers, int status, String slug) {
        assertProblem(http.raw(line + "\r\n" + headers + "\r\nConnection: close\r\n\r\n"), status, slug);
    }

    @Test
    void haveLimitedLinesAndHeaders() {
        String end = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertProblem(http.raw("GET /" + "a".repeat(5_000) + end), 414, "uri-too-long");
        assertProblem(http.raw("GET /desks?text=" + "a".repeat(5_000) + end), 414, "uri-too-long");
        assertProblem(http.raw("GET /" + "a".repeat(20_000) + end), 414, "uri-too-long");
        assertProblem(
                http.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"),
                431,
                "headers-too-large");
    }

    @Test
    void keepTheirConnectionHoweverManyTheyAre() {
        String get = "GET /desks/on/2026-10-01 HTTP/1.1\r\nHost: x\r\n\r\n";
        assertThat(http.raw(get.repeat(300)).split("HTTP/1.1 200", -1)).hasSize(301);
    }

    @Test
    void haveLimitedBodiesWithALength() {
        String head = POST + "Content-Length: 1048577\r\n\r\n";
        assertProblem(http.raw(bytes(head), new byte[1_048_577]), 413, "body-too-large");
    }

    @Test
    void haveLimitedBodiesWithoutALength() {
        byte[] chunk = bytes("10000\r\n" + " ".repeat(65_536) + "\r\n");
        var parts = new byte[20][];
        parts[0] = bytes(POST + "Transfer-Encoding: chunked\r\n\r\n");
        for (int index = 1; index < parts.length - 1; index++) {
            parts[index] = chunk;
        }
        parts[parts.length - 1] = bytes("0\r\n\r\n");
        assertProblem(http.raw(parts), 413, "body-too-large");
    }

    @Test
    void mayFillTheLimitExactly() {
        String start = "{\"name\":\"x\",\"seats\":1,\"kind\":\"FIXED\"}";
        String body = start + " ".repeat(1_048_576 - start.length());
        assertThat(http.raw(bytes(POST + "Content-Length: 1048576\r\n\r\n" + body)))
                .startsWith("HTTP/1.1 201 ");
        assertThat(http.raw(bytes(POST + "Transfer-Encoding: chunked\r\n\r\n100000\r\n" + body + "\r\n0\r\n\r\n")))
                .startsWith("HTTP/1.1 201 ");
    }

    @Test
    void endWhereTheirChunksEndAlsoWithALengthBeside() {
        String hidden = "GET /desks/on/2026-10-01 HTTP/1.1\r\nHost: x\r\n\r\n";
        String both = "POST /desks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: %d\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";

        String answer = http.raw(both.formatted(5 + hidden.length()) + hidden);

        assertThat(answer).containsOnlyOnce("HTTP/1.1 ").contains("Connection: close");
    }

    @Test
    void mayNotBreakChunks() {
        assertProblem(http.raw(POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"), 400, "invalid-request");
    }

    @Test
    void mayNotHoldBytesThatAreNotUtf8() {
        byte[] bad = bytes("{\"name\":\"\u00ff\u00fe\"}");
        String answer = http.raw(bytes(POST + "Content-Length: " + bad.length + "\r\n\r\n"), bad);
        assertProblem(answer, 400, "invalid-request");
        assertThat(answer).contains("\"rule\":\"encoding\"", "from byte 9 on");
    }

    @Test
    void mayNotBeUtf16() {
        byte[] utf16 = "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16);
        assertProblem(
                http.raw(bytes(POST + "Content-Length: " + utf16.length + "\r\n\r\n"), utf16), 400, "invalid-request");
    }

    private static void assertProblem(String answer, int status, String slug) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).contains("Content-Type: application/problem+json", "X-Correlation-Id: ");
        assertThat(answer)
                .contains("{\"type\":\"" + (slug.isEmpty() ? "about:blank" : "https://techvalley.ma/problems/" + slug));
        assertThat(answer).doesNotContain("html", "Exception");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
