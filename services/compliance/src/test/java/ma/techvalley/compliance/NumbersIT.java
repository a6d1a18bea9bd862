package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.CaseNumber;
import ma.techvalley.compliance.filings.CaseNumbers;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NumbersIT {
    @Test
    void haveNoGapAfter200SubmissionsAtOnceToTwoInstances() throws Exception {
        String ice = Registry.registered("002000000001161");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> submitted = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> submit(i, ice)))
                    .toList();
            for (Future<Answer> one : submitted) {
                assertThat(one.get().status()).as(one.get().body()).isEqualTo(201);
            }
        }

        assertThat(RunningCompliance.http()
                        .get("?company=" + ice)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(200);
        List<Integer> sequences = sequencesOfThisYear();
        assertThat(sequences).hasSizeGreaterThanOrEqualTo(200);
        assertThat(sequences.stream().sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    /** What a process leaves that is killed after the reservation and before the filing is saved. */
    @Test
    void areFinishedAfterACrashWithTheNumberThatWasReserved() {
        String id = Ids.next();
        Filing left = SampleFilings.submitted(id, "002000000001258", Instant.parse("2021-05-05T09:00:00Z"));
        CaseNumber reserved = RunningCompliance.bean(CaseNumbers.class)
                .reserve(id, CaseNumber.Series.of(Kind.DECLARATION, left.submittedAt()));

        AggregateStore<Filing> store = RunningCompliance.filings();
        store.create(
                id, Command.internal(Ids.next(), Instant.now()), new Decision<>(left, new FilingChange.Submitted()));

        await().atMost(Duration.ofSeconds(20)).until(() -> store.get(id).state().caseNumber() != null);
        assertThat(store.get(id).state().caseNumber())
                .isEqualTo(reserved.toString())
                .isEqualTo("D-1/2021");
        assertThat(RunningCompliance.published(id, 2))
                .filteredOn(event -> event.change() instanceof FilingChange.Numbered)
                .hasSize(1);
        assertThat(RunningCompliance.bean(MongoDatabase.class)
                        .getCollection("caseNumbers")
                        .countDocuments(new Document("filing", id)))
                .isEqualTo(1);
    }

    /** As a client does: when the service has no connection to spare, again, with the same key, at either instance. */
    private static Answer submit(int number, String ice) {
        AtomicInteger attempt = new AtomicInteger(number);
        return await().atMost(Duration.ofSeconds(90))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> RunningCompliance.http(attempt.getAndIncrement() % 2)
                                .post("", Bodies.simplified(ice), "Idempotency-Key", "burst-" + number),
                        answer -> answer.status() != 503);
    }

    private static List<Integer> sequencesOfThisYear() {
        Http http = RunningCompliance.http();
        List<Integer> sequences = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = http.get("?limit=200" + next).json();
            page.path("items").forEach(item -> sequences.add(sequence(item)));
            String cursor = page.path("nextCursor").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        sequences.removeIf(sequence -> sequence == 0);
        return sequences;
    }

    /** 0 for filings of other years, and for requests and transfers of other tests. */
    private static int sequence(JsonNode item) {
        String number = item.path("caseNumber").asString("");
        String year = "/" + Morocco.dayOf(Instant.now()).getYear();
        return number.startsWith("D-") && number.endsWith(year)
                ? CaseNumber.parse(number).sequence()
                : 0;
    }
}
