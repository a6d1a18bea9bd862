package ma.techvalley.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.techvalley.standalone.access.Matrix.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint, asked by nobody and by every role, of what is theirs and what is not, at the gateway and at the service itself. */
@ExtendWith(Settlements.class)
class AccessMatrixIT {
    private static final Map<String, Integer> PORTS = Map.of("zones", 1, "registry", 2, "jobs", 3, "compliance", 4);
    private final Settlement settlement;

    AccessMatrixIT(Settlement settlement) {
        this.settlement = settlement;
    }

    @Test
    void hasARowForEveryEndpoint() throws IOException {
        Set<String> rows = new HashSet<>();
        Matrix.read().endpoints().forEach(row -> rows.add(row.method() + " " + row.path()));

        assertThat(rows).containsExactlyInAnyOrderElementsOf(documented(Path.of("../../docs/openapi.json")));
    }

    @Test
    void needsNothingOfBrokerAndStoreThatTheirAccessListsDoNotName() throws Exception {
        assertThat(AccessLists.missing(settlement.printed())).isEmpty();
    }

    @Test
    void isWhatTheGatewayAnswers() throws Exception {
        Matrix matrix = Matrix.read();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : matrix.endpoints()) {
            compare(matrix, endpoint, settlement.gateway(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void isWhatTheServicesAnswer() throws Exception {
        Matrix matrix = Matrix.read();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : matrix.endpoints()) {
            if (PORTS.containsKey(endpoint.service())) {
                int port = settlement.gateway().getPort() + PORTS.get(endpoint.service());
                compare(matrix, endpoint, URI.create("http://localhost:" + port), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void compare(Matrix matrix, Endpoint endpoint, URI server, List<String> wrong) throws Exception {
        for (String role : matrix.roles()) {
            Client client = settlement.as(role);
            for (boolean theirs : List.of(false, true)) {
                Party party = theirs ? settlement.own() : settlement.other();
                int status = client.status(
                        endpoint.method(),
                        server.resolve(Requests.path(endpoint, party)),
                        Requests.body(endpoint, party));
                String expected = matrix.expected(endpoint, role, theirs);
                if (!word(status).equals(expected)) {
                    wrong.add("%s %s as %s, %s: %s, not %s"
                            .formatted(
                                    endpoint.method(),
                                    endpoint.path(),
                                    role,
                                    theirs ? "own" : "other",
                                    status,
                                    expected));
                }
            }
        }
    }

    /** Done, or refused for what it is and not for who asks. */
    private static String word(int status) {
        return status / 100 == 2 || status == 409 ? "ok" : Integer.toString(status);
    }

    private static Set<String> documented(Path document) throws IOException {
        Set<String> operations = new HashSet<>();
        JsonMapper.shared()
                .readTree(Files.readString(document))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }
}
