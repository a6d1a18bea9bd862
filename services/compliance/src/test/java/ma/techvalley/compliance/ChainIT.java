package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.compliance.filings.KeepingChain;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What follows for one filing from another, while two instances read the topic. */
class ChainIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http DESK = RunningCompliance.officer("officer-chain");

    @Test
    void suspendsEachTransferOnAWithdrawnBaseOnceWithItsOwnEventAndReason() {
        String ice = Registry.registered("002000000007272");
        String base = granted(Bodies.normal(ice));
        List<String> transfers = Stream.of("FR", "BE", "DE")
                .map(country -> granted(Bodies.transfer(ice, base, country)))
                .toList();

        Answer withdrawn =
                RunningCompliance.officer("officer-any").post("/" + base + "/withdrawal", Bodies.withdrawal());

        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(withdrawn.json().path("stage").asString()).isEqualTo("WITHDRAWN");
        assertThat(HTTP.get("/" + base).json().path("ending").toString())
                .contains(
                        "\"officer\":\"officer-any\"",
                        "\"ground\":\"PUBLIC_ORDER\"",
                        "\"reason\":\"the calls disturb\"");
        for (String transfer : transfers) {
            Event last = RunningCompliance.published(transfer, 5).getLast();
            assertThat(last.change())
                    .isEqualTo(new FilingChange.Suspended(base, "its base %s is WITHDRAWN".formatted(number(base))));
            assertThat(((FilingState) last.state()).stage()).isEqualTo(Stage.SUSPENDED);
            assertThat(((FilingState) last.state()).endedAt())
                    .isEqualTo(Instant.parse(
                            HTTP.get("/" + transfer).json().at("/ending/at").asString()));
        }
        again(base);
        assertThat(transfers)
                .allSatisfy(id -> assertThat(HTTP.get("/" + id).version()).isEqualTo(5));
        assertThat(HTTP.post("", Bodies.transfer(ice, base, "FR")).errors()).containsExactly("/base base");
    }

    @Test
    void suspendsTransfersThatAreGrantedWhileTheirBaseIsWithdrawn() {
        String ice = Registry.registered("002000000007272");
        String base = granted(Bodies.normal(ice));
        List<String> transfers = IntStream.range(0, 8)
                .mapToObj(i -> taken(Bodies.transfer(ice, base, "FR")))
                .toList();

        List<Answer> answers = IntStream.range(0, 9)
                .parallel()
                .mapToObj(i -> i == 4
                        ? DESK.post("/" + base + "/withdrawal", Bodies.withdrawal())
                        : DESK.post("/" + transfers.get(i < 4 ? i : i - 1) + "/decision", Bodies.granted()))
                .toList();

        assertThat(answers.get(4).status()).isEqualTo(200);
        for (int i = 0; i < 8; i++) {
            boolean granted = answers.get(i < 4 ? i : i + 1).status() == 200;
            List<Event> events = RunningCompliance.published(transfers.get(i), granted ? 5 : 3);
            assertThat(((FilingState) events.getLast().state()).stage())
                    .isEqualTo(granted ? Stage.SUSPENDED : Stage.UNDER_REVIEW);
        }
    }

    @Test
    void isDeletedByANoticeWithItsNumber() {
        String ice = Registry.registered("002000000007369");
        String base = granted(Bodies.authorisation(ice));
        String transfer = granted(Bodies.transfer(ice, base, "FR"));
        assertThat(HTTP.post("/" + base + "/deletion", Bodies.deletion("A-GC-999999/2025"))
                        .errors())
                .containsExactly("/number number");

        Answer deleted = HTTP.post("/" + base + "/deletion", Bodies.deletion(number(base)));

        assertThat(deleted.json().path("stage").asString()).isEqualTo("DELETED");
        assertThat(RunningCompliance.published(transfer, 5).getLast().change())
                .isEqualTo(new FilingChange.Suspended(base, "its base %s is DELETED".formatted(number(base))));
        assertThat(DESK.post("/" + base + "/withdrawal", Bodies.withdrawal()).problem())
                .isEqualTo("wrong-stage");
    }

    @Test
    void takesThePlaceOfWhatItChangesOnceItIsGranted() {
        String ice = Registry.registered("002000000007369");
        String base = granted(Bodies.normal(ice));
        String transfer = granted(Bodies.transfer(ice, base, "FR"));

        String body = Bodies.change(number(base), Bodies.simplified(ice));
        assertThat(HTTP.post("/" + base + "/changes", body, "If-Match", "\"3\"").status())
                .isEqualTo(412);
        Answer notice = HTTP.post("/" + base + "/changes", body, "If-Match", "\"4\"");
        assertThat(notice.status()).as(notice.body()).isEqualTo(201);
        String change = notice.json().path("id").asString();
        JsonNode shown = HTTP.get("/" + change).json();
        assertThat(shown.at("/changes/filing").asString()).isEqualTo(base);
        assertThat(shown.at("/changes/number").asString()).isEqualTo(number(base));
        assertThat(HTTP.get("/" + base).json().path("stage").asString()).isEqualTo("GRANTED");

        grant(change);

        Event superseded = RunningCompliance.published(base, 5).getLast();
        assertThat(superseded.change())
                .isEqualTo(new FilingChange.Superseded(change, number(change).replace("D-", "D-GC-")));
        assertThat(((FilingState) superseded.state()).instrumentNumber()).startsWith("D-GC-");
        again(change);
        assertThat(HTTP.get("/" + base).version()).isEqualTo(5);
        assertThat(HTTP.get("/" + transfer).json().path("stage").asString()).isEqualTo("GRANTED");
        assertThat(granted(Bodies.transfer(ice, base, "BE"))).isNotEmpty();
    }

    @Test
    void isMovedToAuthorisationAndGoesOnAsARequest() {
        String ice = Registry.registered("002000000007466");
        String id = granted(Bodies.simplified(ice));
        String transfer = granted(Bodies.transfer(ice, id, "FR"));
        assertThat(DESK.post("/" + id + "/move", "{\"reason\": \" \"}").errors())
                .containsExactly("/reason not-blank");

        Answer moved = DESK.post("/" + id + "/move", "{\"reason\": \"manifest dangers\"}");

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        JsonNode filing = HTTP.get("/" + id).json();
        assertThat(filing.path("kind").asString()).isEqualTo("AUTHORISATION");
        assertThat(filing.path("stage").asString()).isEqualTo("INCOMPLETE");
        assertThat(filing.path("missing").toString())
                .isEqualTo("[\"3\",\"4\",\"6\",\"8\",\"9\",\"10\",\"undertaking\"]");
        assertThat(filing.at("/deadlines/2/clock").asString()).isEqualTo("AUTHORISATION");
        assertThat(RunningCompliance.published(transfer, 5).getLast().change())
                .isEqualTo(new FilingChange.Suspended(id, "its base %s is INCOMPLETE".formatted(number(id))));
        assertThat(DESK.post("/" + id + "/move", "{\"reason\": \"again\"}").problem())
                .isEqualTo("conflict");
    }

    @Test
    void namesWhatIsWrongWithANotice() {
        String ice = Registry.registered("002000000007466");
        String base = granted(Bodies.normal(ice));
        String transfer = granted(Bodies.transfer(ice, base, "FR"));

        assertThat(DESK.post("/" + base + "/withdrawal", "{\"ground\": \"TASTE\", \"reason\": \"\"}")
                        .errors())
                .containsExactlyInAnyOrder("/ground enum", "/reason not-blank");
        assertThat(HTTP.post("/" + base + "/deletion", "{\"number\": \"908\"}").errors())
                .containsExactly("/number pattern");
        String notice = Bodies.change(number(transfer), Bodies.transfer(ice, base, "FR"));
        assertThat(HTTP.post("/" + transfer + "/changes", notice).errors()).containsExactly("/since required");
        for (String day : List.of("2008-12-31", "2199-01-01")) {
            assertThat(HTTP.post(
                                    "/" + transfer + "/changes",
                                    notice.replace("\"kind\"", "\"since\": \"" + day + "\", \"kind\""))
                            .errors())
                    .containsExactly("/since range");
        }
        assertThat(HTTP.post("/" + base + "/changes", "{\"number\": \"%s\", \"items\": {}}".formatted(number(base)))
                        .errors())
                .hasSize(10);
    }

    /** As if the topic were read from its beginning. */
    private static void again(String id) {
        RunningCompliance.bean(KeepingChain.class).follow(id, Command.internal("again", Instant.now()));
    }

    private static String number(String id) {
        return HTTP.get("/" + id).json().path("caseNumber").asString();
    }

    private static String granted(String body) {
        String id = taken(body);
        assertThat(DESK.post("/" + id + "/decision", Bodies.granted()).status()).isEqualTo(200);
        return id;
    }

    private static void grant(String id) {
        DESK.post("/" + id + "/taking", "");
        DESK.post("/" + id + "/decision", Bodies.granted());
    }

    private static String taken(String body) {
        Answer answer = HTTP.post("", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().path("id").asString();
        DESK.post("/" + id + "/taking", "");
        return id;
    }
}
