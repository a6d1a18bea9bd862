package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The filer's time to complete a filing, and the authority's once that is done. */
class CompletionIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http DESK = RunningCompliance.officer("officer-completion");
    private static final String ICE = "002000000030455";

    @Test
    void givesTheFilerATimeAndTheQueueNone() {
        String id = incomplete();

        JsonNode filing = HTTP.get("/" + id).json();
        assertThat(clocks(filing)).containsExactly("MOVE_TO_AUTHORISATION", "RECTIFICATION_ORDER");
        assertThat(filing.at("/deadlines/1/text").asString()).isEqualTo("CNDP internal rules, article 50");
        assertThat(HTTP.get("?company=" + ICE + "&number="
                                + filing.path("caseNumber").asString())
                        .json()
                        .at("/items/0/deadline")
                        .asString(""))
                .isEmpty();
    }

    @Test
    void startsTheReceiptOfADeclarationAnew() {
        String id = incomplete();

        HTTP.post("/" + id + "/corrections", Bodies.retention("3 years"));
        Instant corrected = Instant.now();

        JsonNode filing = HTTP.get("/" + id).json();
        assertThat(clocks(filing)).containsExactly("MOVE_TO_AUTHORISATION", "RECTIFICATION_ORDER", "RECEIPT");
        assertThat(Instant.parse(filing.at("/deadlines/2/endsAt").asString()))
                .isBetween(corrected.plus(24, ChronoUnit.HOURS).minusSeconds(60), corrected.plus(24, ChronoUnit.HOURS));
    }

    @Test
    void isToldOnceWhenItIsLateHoweverManyInstancesLook() {
        String neverCompleted = incomplete();
        String completed = incomplete();
        HTTP.post("/" + completed + "/corrections", Bodies.retention("3 years"));

        Set<String> mine = Set.of(neverCompleted, completed);
        Stream.generate(() -> FastForward.tenYears(mine)).limit(4).parallel().forEach(deadlines -> deadlines.fireAll());

        List<String> rung = List.of("DeadlineNeared", "DeadlineNeared", "DeadlineMissed", "DeadlineMissed");
        assertThat(FastForward.changes(neverCompleted, 8))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("Submitted", "Numbered", "Taken", "CompletionRequested"), rung.stream())
                                .toList());
        assertThat(FastForward.changes(completed, 9))
                .startsWith("Submitted", "Numbered", "Taken", "CompletionRequested", "Corrected")
                .hasSize(9);
        assertThat(DESK.post("/" + neverCompleted + "/decision", Bodies.refused())
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("REFUSED");
    }

    private static List<String> clocks(JsonNode filing) {
        return filing.path("deadlines")
                .valueStream()
                .map(deadline -> deadline.path("clock").asString())
                .toList();
    }

    private static String incomplete() {
        Answer answer = HTTP.post("", Bodies.normal(Registry.registered(ICE)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().path("id").asString();
        DESK.post("/" + id + "/taking", "");
        DESK.post("/" + id + "/completion-requests", Bodies.completion());
        return id;
    }
}
