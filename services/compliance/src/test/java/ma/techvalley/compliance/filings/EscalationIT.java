package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is late, as who oversees the officers sees it. */
class EscalationIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http SUPERVISOR = Holders.as(Role.CNDP_SUPERVISOR);
    private static final String ICE = "002000000030552";

    @Test
    void isInTheSupervisorsQueueUntilSomebodyIsGivenTheFilingAndDecides() {
        String late = submitted(Bodies.normal(Registry.registered(ICE)));
        submitted(Bodies.normal(ICE));
        assertThat(listed("mark=ESCALATED")).isEmpty();

        FastForward.tenYears(Set.of(late)).fireAll();

        Answer queue = SUPERVISOR.get("?company=" + ICE + "&mark=ESCALATED&sort=deadline");
        assertThat(queue.json().path("total").asInt()).isEqualTo(1);
        JsonNode line = queue.json().at("/items/0");
        assertThat(line.path("id").asString()).isEqualTo(late);
        assertThat(line.path("escalatedAt")).isEqualTo(line.path("deadline"));
        assertThat(line.path("marks").toString()).isEqualTo("[\"ESCALATED\"]");
        assertThat(SUPERVISOR
                        .get("?company=" + ICE + "&mark=ESCALATED", "Accept", "text/csv")
                        .body())
                .contains("," + line.path("escalatedAt").asString() + ",ESCALATED");

        String officer = Holders.anOfficer();
        SUPERVISOR.post("/" + late + "/assignment", Bodies.assignment(officer, ""));
        RunningCompliance.officer(officer).post("/" + late + "/decision", Bodies.granted());

        assertThat(listed("mark=ESCALATED&stage=UNDER_REVIEW")).isEmpty();
        assertThat(listed("mark=ESCALATED&stage=GRANTED")).containsExactly(late);
        assertThat(HTTP.get("/" + late).json().path("escalatedAt")).isEqualTo(line.path("escalatedAt"));
    }

    @Test
    void isNamedByAMarkThatThereIs() {
        assertThat(SUPERVISOR.get("?mark=LATE").errors()).containsExactly("mark enum");
    }

    private static List<String> listed(String query) {
        return SUPERVISOR
                .get("?company=" + ICE + "&" + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static String submitted(String body) {
        Answer answer = HTTP.post("", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
