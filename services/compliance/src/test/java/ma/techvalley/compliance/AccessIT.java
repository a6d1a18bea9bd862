package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Holders.Whose;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.AccessMatrix;
import ma.techvalley.kit.rig.AccessMatrix.Case;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint, for nobody and each role, with a filing of its own company and with another's. */
class AccessIT {
    /** Ends of requests whose answers name no controller. */
    private static final Set<String> NAMELESS =
            Set.of("/history", "/verification", "/readings", "/clocks/{clock}", "/rehearsals");

    /** Shows what it says to its company only. */
    private static final String DRAFT = "GET /api/v1/filing-drafts/{id}";

    static Stream<Case> cases() {
        return AccessMatrix.cases("compliance");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isForWhomTheMatrixSays(Case one) {
        Answer answer = ask(one);

        requireAsTheMatrixSays(one, answer);
    }

    @Test
    void leavesOutNoEndpoint() {
        assertThat(AccessMatrix.requests("compliance")).isEqualTo(RunningCompliance.endpoints());
    }

    private static void requireAsTheMatrixSays(Case one, Answer answer) {
        boolean authority = one.role() == Role.CNDP_OFFICER || one.role() == Role.CNDP_SUPERVISOR;
        boolean company = (one.request().contains("/filings") || one.request().equals(DRAFT))
                && NAMELESS.stream().noneMatch(one.request()::endsWith);
        boolean told = one.answer().equals("ok") && company && (one.own() || authority);

        assertThat(one.isMetBy(answer.status()))
                .as(answer.status() + " " + answer.body())
                .isTrue();
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(one.role() == null ? "Bearer" : "");
        assertThat(answer.body().contains("Exemple Services")).as(answer.body()).isEqualTo(told);
    }

    private static Answer ask(Case one) {
        Http client = client(one);
        Whose whose = whose(one);
        String filing = "/" + Holders.filing(whose);
        Http links = RunningCompliance.below(client, "/api/v1/declared-links");
        Http drafts = RunningCompliance.below(client, "/api/v1/filing-drafts");
        return switch (one.request()) {
            case "GET /api/v1/filing-drafts" -> drafts.get("");
            case "POST /api/v1/filing-drafts" -> drafts.post("", Bodies.simplified(whose.ice()));
            case DRAFT -> drafts.get("/" + Holders.draft(whose));
            case "PUT /api/v1/filing-drafts/{id}" ->
                drafts.put("/" + Holders.draft(whose), Bodies.simplified(whose.ice()));
            case "DELETE /api/v1/filing-drafts/{id}" -> drafts.send("DELETE", "/" + Holders.draft(whose), "");
            case "POST /api/v1/filing-drafts/{id}/submission" ->
                drafts.post("/" + Holders.draft(whose) + "/submission", "");
            case "GET /api/v1/declared-links" -> links.get("");
            case "POST /api/v1/declared-links" -> links.post("", Bodies.link("002000000005332", ""));
            case "GET /api/v1/declared-links/{id}" -> links.get("/" + Holders.link(one.own()));
            case "POST /api/v1/declared-links/{id}/ending" ->
                links.post("/" + Holders.link(one.own()) + "/ending", "{\"endedOn\": \"2026-01-31\"}");
            case "GET /api/v1/filings" -> client.get("?company=" + whose.ice());
            case "GET /api/v1/filings/clocks/{clock}" -> client.get("/clocks/RECEIPT");
            case "POST /api/v1/filings/rehearsals" ->
                client.post("/rehearsals", Bodies.rehearsal("VIDEO", "AUTHORISATION"));
            case "POST /api/v1/filings" -> client.post("", Bodies.simplified(whose.ice()));
            case "GET /api/v1/filings/{id}" -> client.get(filing);
            case "GET /api/v1/filings/{id}/history" -> client.get(filing + "/history");
            case "GET /api/v1/filings/{id}/history/verification" -> client.get(filing + "/history/verification");
            case "GET /api/v1/filings/{id}/readings" -> client.get(filing + "/readings");
            case "POST /api/v1/filings/{id}/corrections" ->
                client.post(filing + "/corrections", Bodies.retention("3 years"));
            case "POST /api/v1/filings/{id}/taking" ->
                client.post("/" + (one.changes() ? Holders.submitted(whose) : Holders.filing(whose)) + "/taking", "");
            case "POST /api/v1/filings/{id}/assignment" ->
                client.post(
                        "/" + (one.changes() ? Holders.submitted(whose) : Holders.filing(whose)) + "/assignment",
                        Bodies.assignment(Holders.anOfficer(), ""));
            case "POST /api/v1/filings/{id}/hand-over" ->
                client.post("/" + taken(one) + "/hand-over", Bodies.assignment(Holders.anOfficer(), ""));
            case "POST /api/v1/filings/{id}/completion-requests" ->
                client.post("/" + taken(one) + "/completion-requests", Bodies.completion());
            case "POST /api/v1/filings/{id}/extension" ->
                client.post("/" + requested(one) + "/extension", "{\"reason\": \"experts\"}");
            case "POST /api/v1/filings/{id}/decision" -> client.post("/" + taken(one) + "/decision", Bodies.granted());
            case "POST /api/v1/filings/{id}/move" ->
                client.post("/" + taken(one) + "/move", "{\"reason\": \"dangers\"}");
            case "POST /api/v1/filings/{id}/clerical-corrections" ->
                client.post("/" + granted(one) + "/clerical-corrections", Bodies.clerical("ACTIVITY_CODE", "RH"));
            case "POST /api/v1/filings/{id}/withdrawal" ->
                client.post("/" + granted(one) + "/withdrawal", Bodies.withdrawal());
            case "POST /api/v1/filings/{id}/deletion" -> {
                String id = granted(one);
                yield client.post("/" + id + "/deletion", Bodies.deletion(number(id)));
            }
            case "POST /api/v1/filings/{id}/changes" -> {
                String id = granted(one);
                yield client.post("/" + id + "/changes", Bodies.change(number(id), Bodies.simplified(whose.ice())));
            }
            case "GET /api/v1/audit/compliance/entries", "GET /api/v1/audit/compliance/verification" ->
                client.path(one.request().substring("GET ".length()));
            default -> throw new AssertionError("Say how to ask " + one.request());
        };
    }

    /** For those who can do nothing with it, any filing will do. */
    private static String taken(Case one) {
        return one.changes() ? Holders.taken(whose(one)) : Holders.filing(whose(one));
    }

    private static String requested(Case one) {
        return one.changes() ? Holders.requested(whose(one)) : Holders.filing(whose(one));
    }

    private static String granted(Case one) {
        return one.changes() ? Holders.granted(whose(one)) : Holders.filing(whose(one));
    }

    private static String number(String id) {
        return RunningCompliance.officer("officer-access")
                .get("/" + id)
                .json()
                .path("caseNumber")
                .asString();
    }

    private static Whose whose(Case one) {
        return one.own() ? Whose.MINE : Whose.THEIRS;
    }

    private static Http client(Case one) {
        return Optional.ofNullable(one.role()).map(Holders::as).orElseGet(Holders::asNobody);
    }
}
