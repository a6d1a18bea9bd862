package ma.techvalley.standalone.fuzz;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 where nothing came; the body then says why
 * @param body empty where it would not end
 */
record Answer(int status, HttpHeaders headers, String body) {
    static Answer none(String why) {
        return new Answer(0, HttpHeaders.of(Map.<String, List<String>>of(), (_, _) -> true), why);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Without its parameters. */
    String mediaType() {
        return header("Content-Type").split(";", 2)[0].strip();
    }

    boolean isDone() {
        return status / 100 == 2;
    }
}
