package ma.techvalley.jobs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.jobs.rig.Holders;
import ma.techvalley.jobs.rig.Holders.Whose;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint, for nobody and each role, with an object of its own company and with another's. */
class AccessIT {
    private static final Set<Role> REPORTERS = Set.of(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR);

    /** What those get for whom an endpoint is; the others never get further than 401 or 403. */
    private enum Endpoint {
        SUBMIT("POST", "", 201, 403),
        REVISE("POST", "/{id}/revisions", 200, 404),
        READ("GET", "/{id}", 200, 404),
        LIST("GET", "", 200, 200),
        CSV("GET", "", 200, 200);

        private final String method;
        private final String path;
        private final int own;
        private final int foreign;

        Endpoint(String method, String path, int own, int foreign) {
            this.method = method;
            this.path = path;
            this.own = own;
            this.foreign = foreign;
        }

        Answer ask(Http client, Whose whose) {
            return switch (this) {
                case SUBMIT -> client.post("", Holders.newReport(whose));
                case REVISE -> client.post("/" + Holders.report(whose) + "/revisions", Holders.revision());
                case READ -> client.get("/" + Holders.report(whose));
                case LIST -> client.get("?company=" + whose.ice());
                case CSV -> client.get("?company=" + whose.ice(), "Accept", "text/csv");
            };
        }
    }

    @BeforeAll
    static void report() {
        Holders.prepare();
    }

    static Stream<Arguments> rows() {
        return Arrays.stream(Endpoint.values())
                .flatMap(endpoint -> Stream.concat(
                                Stream.of(Optional.<Role>empty()),
                                Arrays.stream(Role.values()).map(Optional::of))
                        .flatMap(role ->
                                Arrays.stream(Whose.values()).map(whose -> Arguments.of(endpoint, role, whose))));
    }

    @ParameterizedTest(name = "{0} as {1} of {2}")
    @MethodSource("rows")
    void isForWhomTheTableSays(Endpoint endpoint, Optional<Role> role, Whose whose) {
        Http client = role.map(Holders::as).orElseGet(Holders::asNobody);
        boolean reporter = role.filter(REPORTERS::contains).isPresent();
        int forReporters = whose == Whose.MINE ? endpoint.own : endpoint.foreign;

        Answer answer = endpoint.ask(client, whose);

        assertThat(answer.status()).as(answer.body()).isEqualTo(role.isEmpty() ? 401 : reporter ? forReporters : 403);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(role.isEmpty() ? "Bearer" : "");
        assertThat(answer.body().contains("\"employees\":") && whose == Whose.THEIRS)
                .isFalse();
    }

    @Test
    void leavesOutNoEndpoint() {
        assertThat(Arrays.stream(Endpoint.values())
                        .map(row -> row.method + " /api/v1/headcount-reports" + row.path)
                        .collect(toSet()))
                .isEqualTo(RunningJobs.endpoints());
    }
}
