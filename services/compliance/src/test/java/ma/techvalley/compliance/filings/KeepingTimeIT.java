package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two instances look for what is due every second; here it is due because it was submitted long ago, or because time is put forward. */
class KeepingTimeIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http DESK = RunningCompliance.officer("officer-time");

    @Test
    void grantsByItselfAndOnceWhatWasLeftUndecidedLongAgo() {
        String ice = Registry.registered("002000000007078");
        Instant longAgo = Instant.parse("2025-05-05T09:00:00Z");
        Submission request = SampleFilings.request(ice);
        AggregateStore<Filing> store = RunningCompliance.filings();
        store.create(
                "long-ago",
                Command.internal("c", longAgo),
                Filing.submitted(
                        "long-ago",
                        request,
                        SampleFilings.LAW.judge(request, longAgo),
                        Command.internal("c", longAgo)));

        assertThat(FastForward.changes("long-ago", 4))
                .containsExactly("Submitted", "Numbered", "DeadlineNeared", "TacitlyGranted");
        JsonNode granted = HTTP.get("/long-ago").json();
        assertThat(granted.path("instrumentNumber").asString()).matches("A-\\d+/2025");
        assertThat(granted.path("decision").toString())
                .isEqualTo("{\"at\":\"2025-07-05T23:00:00Z\",\"outcome\":\"GRANTED\","
                        + "\"reason\":\"decree 2-09-165, article 28: no decision in time\"}");
        assertThat(DESK.post("/long-ago/decision", Bodies.refused()).problem()).isEqualTo("wrong-stage");
    }

    @Test
    void firesOnceHoweverManyInstancesLook() {
        String ice = Registry.registered("002000000007078");
        Set<String> mine = Set.of(
                submitted(Bodies.authorisation(ice)), submitted(Bodies.normal(ice)), submitted(Bodies.simplified(ice)));

        Stream.generate(() -> FastForward.tenYears(mine))
                .limit(4)
                .map(deadlines -> Thread.ofVirtual().start(deadlines::fireAll))
                .toList()
                .forEach(KeepingTimeIT::await);

        for (String id : mine) {
            JsonNode filing = HTTP.get("/" + id).json();
            List<String> expected = filing.path("kind").asString().equals("AUTHORISATION")
                    ? List.of("Submitted", "Numbered", "DeadlineNeared", "TacitlyGranted")
                    : List.of(
                            "Submitted",
                            "Numbered",
                            "DeadlineNeared",
                            "DeadlineMissed",
                            "DeadlineNeared",
                            "DeadlineMissed");
            assertThat(HTTP.get("/" + id).version()).isEqualTo(expected.size());
            assertThat(FastForward.changes(id, expected.size())).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void isExtendedByItsOfficerOnce() {
        String id = submitted(Bodies.authorisation(Registry.registered("002000000007175")));
        DESK.post("/" + id + "/taking", "");

        Answer extended = DESK.post("/" + id + "/extension", "{\"reason\": \"experts are heard\"}");

        assertThat(extended.status()).as(extended.body()).isEqualTo(200);
        assertThat(HTTP.get("/" + id).json().at("/deadlines/1/clock").asString())
                .isEqualTo("AUTHORISATION_EXTENSION");
        assertThat(DESK.post("/" + id + "/extension", "{\"reason\": \"again\"}").problem())
                .isEqualTo("conflict");
        assertThat(DESK.post("/" + id + "/extension", "{\"reason\": \" \"}").errors())
                .containsExactly("/reason not-blank");
        assertThat(RunningCompliance.published(id, 4).getLast().change()).isInstanceOf(FilingChange.Extended.class);
    }

    @Test
    void showsATacitGrantInTheStateThatOthersKnow() {
        String id = submitted(Bodies.authorisation(Registry.registered("002000000007175")));

        FastForward.tenYears(Set.of(id)).fireAll();

        FilingState told =
                (FilingState) RunningCompliance.published(id, 4).getLast().state();
        assertThat(told.stage()).isEqualTo(FilingState.Stage.GRANTED);
        assertThat(told.instrumentNumber()).isEqualTo(told.caseNumber());
        assertThat(told.decidedAt()).isAfter(Instant.now());
    }

    @Test
    void goesOnWhereAnInstanceStoppedWhateverItsClockSays() {
        String id = submitted(Bodies.authorisation(Registry.registered("002000000007175")));
        Instant end = Instant.parse(
                HTTP.get("/" + id).json().at("/deadlines/0/endsAt").asString());

        FastForward.to(end.minusSeconds(1), Set.of(id)).fireAll();
        assertThat(FastForward.changes(id, 3)).containsExactly("Submitted", "Numbered", "DeadlineNeared");
        FastForward.to(Instant.EPOCH, Set.of(id)).fireAll();
        FastForward.to(end.minusSeconds(1), Set.of(id)).fireAll();
        FastForward.to(end, Set.of(id)).fireAll();
        FastForward.to(end, Set.of(id)).fireAll();

        assertThat(FastForward.changes(id, 4))
                .containsExactly("Submitted", "Numbered", "DeadlineNeared", "TacitlyGranted");
        assertThat(HTTP.get("/" + id).version()).isEqualTo(4);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String submitted(String body) {
        Answer answer = HTTP.post("", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
