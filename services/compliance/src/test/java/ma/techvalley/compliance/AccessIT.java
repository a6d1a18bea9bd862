package ma.techvalley.compliance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Holders.Whose;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint, for nobody and each role, with a filing of its own company and with another's. */
class AccessIT {
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.COMPANY_ADMINISTRATOR);
    private static final Set<Role> COMPANY = Set.of(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR);
    private static final Set<Role> OFFICERS = Set.of(Role.CNDP_OFFICER);
    private static final Set<Role> AUTHORITY = Set.of(Role.CNDP_OFFICER, Role.CNDP_SUPERVISOR);

    /**
     * For whom an endpoint is; the others never get further than 401 or 403.
     *
     * @param company roles to which it answers {@code ok} for their own, {@code foreign} for another's
     * @param authority roles to which it answers {@code ok} for all
     */
    private record Rule(Set<Role> company, Set<Role> authority, int ok, int foreign) {
        int expected(Role role, Whose whose) {
            if (authority.contains(role) || company.contains(role) && whose == Whose.MINE) {
                return ok;
            }
            return company.contains(role) ? foreign : 403;
        }
    }

    private enum Endpoint {
        SUBMIT("POST", "", new Rule(ADMINISTRATORS, Set.of(), 201, 403)),
        CORRECT("POST", "/{id}/corrections", new Rule(ADMINISTRATORS, Set.of(), 200, 404)),
        READ("GET", "/{id}", new Rule(COMPANY, AUTHORITY, 200, 404)),
        HISTORY("GET", "/{id}/history", new Rule(COMPANY, AUTHORITY, 200, 404)),
        LIST("GET", "", new Rule(COMPANY, AUTHORITY, 200, 200)),
        TAKE("POST", "/{id}/taking", new Rule(Set.of(), OFFICERS, 200, 403)),
        ASK("POST", "/{id}/completion-requests", new Rule(Set.of(), OFFICERS, 200, 403)),
        DECIDE("POST", "/{id}/decision", new Rule(Set.of(), OFFICERS, 200, 403));

        private final String method;
        private final String path;
        private final Rule rule;

        Endpoint(String method, String path, Rule rule) {
            this.method = method;
            this.path = path;
            this.rule = rule;
        }

        /** @param useful whether more is expected than a refusal, for which any filing will do */
        Answer ask(Http client, Whose whose, boolean useful) {
            String taken = useful && (this == ASK || this == DECIDE) ? Holders.taken(whose) : Holders.filing(whose);
            return switch (this) {
                case SUBMIT -> client.post("", Bodies.simplified(whose.ice()));
                case CORRECT -> client.post("/" + Holders.filing(whose) + "/corrections", Bodies.retention("3 years"));
                case READ -> client.get("/" + Holders.filing(whose));
                case HISTORY -> client.get("/" + Holders.filing(whose) + "/history");
                case LIST -> client.get("?company=" + whose.ice());
                case TAKE ->
                    client.post("/" + (useful ? Holders.submitted(whose) : Holders.filing(whose)) + "/taking", "");
                case ASK -> client.post("/" + taken + "/completion-requests", Bodies.completion());
                case DECIDE -> client.post("/" + taken + "/decision", Bodies.granted());
            };
        }
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
        int expected = role.map(known -> endpoint.rule.expected(known, whose)).orElse(401);

        Answer answer =
                endpoint.ask(role.map(Holders::as).orElseGet(Holders::asNobody), whose, expected == endpoint.rule.ok);

        assertThat(answer.status()).as(answer.body()).isEqualTo(expected);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(role.isEmpty() ? "Bearer" : "");
        assertThat(answer.body().contains("Exemple Services"))
                .as(answer.body())
                .isEqualTo(endpoint != Endpoint.HISTORY
                        && expected == endpoint.rule.ok
                        && (whose == Whose.MINE
                                || role.filter(AUTHORITY::contains).isPresent()));
    }

    @Test
    void leavesOutNoEndpoint() {
        assertThat(Arrays.stream(Endpoint.values())
                        .map(row -> row.method + " /api/v1/filings" + row.path)
                        .collect(toSet()))
                .isEqualTo(RunningCompliance.endpoints());
    }
}
