package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ClocksIT {
    private static final Http HTTP = RunningCompliance.http();

    @Test
    void startWithTheSubmissionAndStayWhereTheyWere() {
        String id = HTTP.post("", Bodies.normal(Registry.registered("002000000006205")))
                .json()
                .path("id")
                .asString();
        JsonNode submitted = HTTP.get("/" + id).json();
        Instant start = Instant.parse(submitted.path("submittedAt").asString());

        assertThat(submitted.at("/deadlines/0/clock").asString()).isEqualTo("RECEIPT");
        assertThat(submitted.at("/deadlines/0/text").asString()).isEqualTo("law 09-08, article 19");
        assertThat(submitted.at("/deadlines/0/endsAt").asString())
                .isEqualTo(start.plus(Duration.ofHours(24)).toString());
        assertThat(submitted.at("/deadlines/1/clock").asString()).isEqualTo("MOVE_TO_AUTHORISATION");

        HTTP.post("/" + id + "/corrections", Bodies.retention("3 years"));
        assertThat(RunningCompliance.http(1).get("/" + id).json().path("deadlines"))
                .isEqualTo(submitted.path("deadlines"));
    }

    @Test
    void areToldToFilersWithTheirText() {
        Answer answer = Holders.as(Role.COMPANY_REPORTER).get("/clocks/TRANSFER_CHANGE?from=2026-11-23T15:00:00Z");

        assertThat(answer.body()).isEqualTo("""
                {"clock":"TRANSFER_CHANGE","length":8,"unit":"WORKING_DAYS","text":"decree 2-09-165, article 49",\
                "from":"2026-11-23T15:00:00Z","endsAt":"2026-12-03T23:00:00Z"}""");
    }

    @Test
    void startNowIfNotSaidOtherwise() {
        JsonNode answer = HTTP.get("/clocks/RECEIPT").json();

        assertThat(Instant.parse(answer.path("from").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void nameAYearWhoseWorkingDaysAreNotKnown() {
        Answer answer = HTTP.get("/clocks/TRANSFER_CHANGE?from=2031-05-05T09:00:00Z");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("unknown-year");
        assertThat(answer.json().path("detail").asString()).contains("2031");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIPT?from=2008-12-31T23:59:59Z, from range",
        "RECEIPT?from=+999999999-01-01T00:00:00Z, from range",
        "RECEIPT?from=yesterday, from format",
        "RECEIPT?to=2026-01-01T00:00:00Z, to unknown-parameter",
        "LUNCH, clock type"
    })
    void refuseWhatMeansNothing(String query, String error) {
        Answer answer = HTTP.get("/clocks/" + query.replace("+", "%2B"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }
}
