package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.embedded.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The public register as clients meet it. */
class RegisterIT {
    private static final String PATH = "/api/v1/data-protection-register";
    private static final String CONTROLLER = SampleFiling.CONTROLLER;
    private static final String PROCESSOR = "002000000007563";

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        topics = Topics.create(broker.bootstrapServers());
        topics.send(Samples.company(CONTROLLER, "Société Atlas", "casanearshore"));
        topics.send(Samples.filing("filing-1", CONTROLLER, Stage.GRANTED));
        topics.send(Samples.filing("filing-2", CONTROLLER, Stage.SUBMITTED));
        topics.send(Samples.filing("filing-3", CONTROLLER, Stage.GRANTED, 77));
        topics.send(Samples.filing("filing-3", CONTROLLER, Stage.WITHDRAWN, 77));
        topics.send(ofAProcessor().event(3));
        topics.send(SampleFiling.of("filing-5", Stage.GRANTED)
                .by(PROCESSOR)
                .kind(Kind.TRANSFER)
                .named("شركة الأطلس")
                .number(5, 2026)
                .code(null)
                .event(3));
        for (Stage ended : List.of(Stage.SUSPENDED, Stage.SUPERSEDED, Stage.DELETED)) {
            topics.send(SampleFiling.of(ended.name(), ended)
                    .number(ended.ordinal(), 2023)
                    .event(4));
        }
        gateway = Running.start(broker.bootstrapServers()).untilReady();
    }

    private static SampleFiling ofAProcessor() {
        return SampleFiling.of("filing-4", Stage.GRANTED)
                .by(PROCESSOR)
                .forController(CONTROLLER)
                .kind(Kind.AUTHORISATION)
                .number(4, 2024)
                .formerCodes("RH");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        topics.close();
        broker.close();
    }

    @Test
    void showsGrantedFilingsOnlyAndFindsThemByEitherNumber() {
        for (String number : new String[] {"D-908/2025", "d-gc-908/2025", "%20D-GC-908/2025%20"}) {
            JsonNode found = found("number=" + number);
            assertThat(found.get("total").asInt()).isEqualTo(1);
            assertThat(found.at("/items/0/date").asString()).isEqualTo("2025-05-03");
            assertThat(found.at("/items/0/since").asString()).isEqualTo("2025-05-03");
        }
    }

    @Test
    void showsWithdrawnFilingsAsWithdrawnAndCountsThemNowhere() {
        JsonNode found = found("number=D-77/2025");

        assertThat(found.at("/items/0/decision").asString()).isEqualTo("WITHDRAWN");
        assertThat(found.at("/items/0/date").asString()).isEqualTo("2025-05-03");
        assertThat(found.at("/items/0/since").asString()).isEqualTo("2026-02-11");
        assertThat(found.at("/items/0/instrumentNumber").asString()).isEqualTo("D-GC-77/2025");
        assertThat(gateway.get("/api/v1/overview").body()).contains("\"filingsGranted\":3");
    }

    @Test
    void showsAControllerUnderItsOwnIceAndTheProcessorThatFiledForIt() {
        JsonNode found = found("number=A-4/2024");

        assertThat(found.at("/items/0/ice").asString()).isEqualTo(CONTROLLER);
        assertThat(found.at("/items/0/processor").asString()).isEqualTo(PROCESSOR);
        assertThat(found("number=D-908/2025").at("/items/0").has("processor")).isFalse();
    }

    @Test
    void showsTheActivityByTheInstrumentsCodeAndTheSegmentsOfTheCompany() {
        JsonNode known = found("number=A-4/2024").at("/items/0");
        assertThat(known.path("activityCode").asString()).isEqualTo("GC");
        assertThat(known.path("segments").toString()).isEqualTo("[\"ITO\"]");

        JsonNode granted = found("number=T-5/2026").at("/items/0");
        assertThat(granted.has("activityCode")).isFalse();
        assertThat(granted.path("segments").toString()).isEqualTo("[]");
        assertThat(text("number=A-4/2024").body())
                .startsWith("controller,ice,processor,city,activityCode,segments,regime,")
                .contains("Atlas,001561191000066,002000000007563,Casablanca,GC,ITO,AUTHORISATION,A-4/2024,");
    }

    @ParameterizedTest
    @CsvSource({
        "controller=SOCIETE%20gen, 2",
        "controller=relation, 0",
        "controller=%D8%A7%D9%84%D8%A7%D8%B7%D9%84%D8%B3, 1",
        "purpose=RELATION%20client, 2",
        "purpose=relation&number=D-77/2025, 1",
        "purpose=gestion, 0",
        "number=D-RH-908/2025, 0",
        "number=A-RH-4/2024, 1",
        "number=A-GC-4/2024, 1",
        "number=A-S-4/2024, 0",
        "number=T-5/2026, 1",
        "number=T-GC-5/2026, 0",
        "ice=001561191000066, 6",
        "ice=002000000007563, 2",
        "ice=002000000007660, 0",
        "year=2023, 3",
        "year=2025&ice=001561191000066, 2",
        "regime=TRANSFER, 1",
        "regime=TRANSFER&regime=AUTHORISATION, 2",
        "regime=AUTHORISATION&year=2025, 0"
    })
    void isSearched(String query, int total) {
        assertThat(found(query).get("total").asInt()).as(query).isEqualTo(total);
    }

    @Test
    void isPagedToItsEndInTheOrderOfTheWholeAndOnlyWithTheSameQuestion() {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = found("limit=2" + cursor);
            assertThat(page.get("total").asInt()).isEqualTo(7);
            walked.addAll(page.get("items").findValuesAsString("caseNumber"));
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
        } while (!cursor.isEmpty() && walked.size() < 20);

        assertThat(walked).hasSize(7).isEqualTo(found("limit=200").get("items").findValuesAsString("caseNumber"));
        String first = found("limit=2").get("nextCursor").asString();
        for (String other : new String[] {"year=2025&cursor=" + first, "cursor=" + first.substring(1)}) {
            assertThat(gateway.get(PATH + "?" + other).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void asTextIsAllThatIsFoundAndSafeForSpreadsheets() {
        var answer = text("controller=societe");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"register.csv\"");
        assertThat(answer.body().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("'=Société Générale"))
                .anyMatch(line -> line.endsWith(",WITHDRAWN,D-GC-77/2025,2025-05-03,2026-02-11"));
        assertThat(text("limit=1").body().lines()).hasSize(8);
        assertThat(text("year=2026&regime=TRANSFER").body()).contains("شركة الأطلس", ",T-5/2026,");
    }

    @Test
    void isNotSentAgainToWhoHasItInThatForm() {
        String json = tag("application/json");
        String csv = tag("text/csv");

        assertThat(csv).isNotEqualTo(json);
        assertThat(conditional("application/json", json)).isEqualTo(304);
        assertThat(conditional("text/csv", csv)).isEqualTo(304);
        assertThat(conditional("text/csv", json)).isEqualTo(200);
        assertThat(conditional("application/json", csv)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void namesEveryWrongParameterInOneAnswer(String form) {
        var answer = gateway.get(
                PATH + "?controller=&purpose=&number=908&ice=1&year=2008&regime=NONE&limit=0&colour=red&sort=date",
                "Accept",
                form);

        assertThat(answer.statusCode()).isEqualTo(400);
        for (String wrong : "controller purpose number ice year regime limit colour sort".split(" ")) {
            assertThat(answer.body()).contains("\"pointer\":\"" + wrong);
        }
    }

    private static String tag(String form) {
        var answer = gateway.get(PATH, "Accept", form);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static int conditional(String form, String tag) {
        return gateway.get(PATH, "Accept", form, "If-None-Match", tag).statusCode();
    }

    private static HttpResponse<String> text(String query) {
        return gateway.get(PATH + "?" + query, "Accept", "text/csv");
    }

    private static JsonNode found(String query) {
        return gateway.json(PATH + "?" + query);
    }
}
