package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.compliance.standings.KeepingStanding;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A company's standing on its own topic, while two instances read filings. */
class StandingsIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http DESK = RunningCompliance.officer("officer-standings");

    @Test
    void followsItsFilingsAndShowsTransfersAsSuspendedOnceTheirBaseIsWithdrawn() {
        String ice = Registry.registered("002000000009697");
        String base = granted(Bodies.normal(ice));
        List.of("FR", "BE", "FR").forEach(country -> granted(Bodies.transfer(ice, base, country)));
        assertThat(until(new StandingState(
                        ice, 1, List.of(new CountryTransfers("BE", 1), new CountryTransfers("FR", 2)), 0)))
                .isNotEmpty();

        DESK.post("/" + base + "/withdrawal", Bodies.withdrawal());

        List<Event> told = until(new StandingState(ice, 0, List.of(), 3));
        assertThat(told)
                .extracting(Event::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, told.size()).boxed().toList());
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).state()).isNotEqualTo(told.get(i - 1).state());
        }
        keepAllAtBothInstances();
        assertThat(RunningCompliance.standings(ice, told.size())).hasSameSizeAs(told);
    }

    /** The gateway asks for searches as of a moment; filings, drafts and links are in the same journal. */
    @Test
    void areAllThatTheGatewayIsToldOfAMoment() {
        String ice = Registry.registered("002000000009988");
        long moment = Instant.now().toEpochMilli();
        granted(Bodies.normal(ice));
        until(new StandingState(ice, 1, List.of(), 0));

        JsonNode former = history(Role.GATEWAY, moment).json().path("former");
        assertThat(former.valueStream().map(each -> each.path("id").asString()))
                .contains(ice)
                .allMatch(id -> id.matches("\\d{15}"));
        JsonNode everything = history(Role.GATEWAY, 0).json();
        assertThat(everything.path("reached").asBoolean()).isFalse();
        assertThat(everything.path("former").valueStream())
                .allMatch(each -> each.path("id").asString().matches("\\d{15}"));
        assertThat(history(Role.AUDITOR, moment).status()).isEqualTo(403);
    }

    private static Answer history(Role role, long moment) {
        return RunningCompliance.below(HTTP, "/actuator/history")
                .as(new Actor("somebody", Set.of(role), Set.of(), Set.of()))
                .get("?moment=" + moment);
    }

    /** Filings as a version leaves them that kept no standings: nobody is told of them any more. */
    @Test
    void areGivenAtTheStartToCompaniesWhoseFilingsWereRecordedBefore() {
        String ice = "002000000009794";
        String other = Registry.registered("002000000009891");
        String like = granted(Bodies.transfer(other, granted(Bodies.normal(other)), "DE"));
        MongoCollection<Document> filings =
                RunningCompliance.bean(MongoDatabase.class).getCollection("filings");
        Document old = filings.find(new Document("_id", like)).first();
        old.put("_id", Ids.next());
        old.get("state", Document.class).append("company", ice).append("stage", "SUSPENDED");
        filings.insertOne(old);

        keepAllAtBothInstances();

        assertThat(RunningCompliance.standings(ice, 1))
                .extracting(Event::state)
                .containsExactly(new StandingState(ice, 0, List.of(), 1));
        filings.deleteOne(new Document("_id", old.get("_id")));
    }

    /** As their starts do. */
    private static void keepAllAtBothInstances() {
        Stream.of(0, 1)
                .parallel()
                .map(instance -> RunningCompliance.bean(instance, KeepingStanding.class))
                .forEach(keeping -> keeping.keepAll(Command.internal("start", Instant.now())));
    }

    /** Until the last that was told is this one. */
    private static List<Event> until(StandingState expected) {
        List<Event> told = RunningCompliance.standings(expected.ice(), 1);
        for (int more = 0; !told.getLast().state().equals(expected) && more < 10; more++) {
            told = RunningCompliance.standings(expected.ice(), told.size() + 1);
        }
        assertThat(told.getLast().state()).isEqualTo(expected);
        return told;
    }

    private static String granted(String body) {
        String id = HTTP.post("", body).json().path("id").asString();
        DESK.post("/" + id + "/taking", "");
        assertThat(DESK.post("/" + id + "/decision", Bodies.granted()).status()).isEqualTo(200);
        return id;
    }
}
