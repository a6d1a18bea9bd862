package ma.techvalley.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.jobs.HeadcountReportChange;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.CompanyState.Site;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.jobs.rig.Bodies;
import ma.techvalley.jobs.rig.Neighbours;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadcountReportsIT {
    private static final Http HTTP = RunningJobs.http();

    @BeforeAll
    static void knowAPark() {
        Neighbours.park("casanearshore", 1);
        await().until(() -> RunningJobs.knows("casanearshore", 1));
    }

    @Test
    void lastsFromTheFirstReportThroughRevisions() {
        String ice = company("001000000000144");

        Answer first = HTTP.post("", Bodies.report(ice, "casanearshore", "2024-09", 40));
        String id = ice + "-casanearshore-2024-09";
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/api/v1/headcount-reports/" + id);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.header("Consistency-Token")).isEqualTo(id + "@1");

        Answer revised = HTTP.post(
                "/" + id + "/revisions", Bodies.revision("Une équipe oubliée", 44), "If-Match", first.header("ETag"));
        assertThat(revised.status()).as(revised.body()).isEqualTo(200);
        assertThat(revised.json().path("revision").asInt()).isEqualTo(2);

        Answer read = HTTP.get("/" + id);
        assertThat(read.json()
                        .path("revisions")
                        .valueStream()
                        .map(one -> one.path("headcount").path("employees").asInt()))
                .containsExactly(40, 44);
        assertThat(read.json().path("revisions").path(1).path("reason").asString())
                .isEqualTo("Une équipe oubliée");
        assertThat(read.json().path("region").asString()).isEqualTo("MA-06");
        assertThat(HTTP.get("/" + id, "If-None-Match", read.header("ETag")).status())
                .isEqualTo(304);

        List<Event> events = RunningJobs.published(ice, 2);
        assertThat(events).extracting(Event::version).containsExactly(1L, 2L);
        assertThat(events)
                .extracting(Event::change)
                .containsExactly(
                        new HeadcountReportChange.Submitted(),
                        new HeadcountReportChange.Revised(2, "Une équipe oubliée"));
        assertThat(events.getLast().state()).isInstanceOfSatisfying(HeadcountReportState.class, state -> {
            assertThat(state.park()).isEqualTo("casanearshore");
            assertThat(state.headcount().employees()).isEqualTo(44);
        });
    }

    @Test
    void existsOnceForItsCompanySiteAndMonthHoweverManyArriveAtOnce() {
        String ice = company("001000000000241");

        List<Answer> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> HTTP.post("", Bodies.report(ice, "casanearshore", "2024-08", 30 + i)))
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .hasSize(23)
                .allSatisfy(answer -> {
                    assertThat(answer.problem()).isEqualTo("already-exists");
                    assertThat(answer.json().path("detail").asString())
                            .contains("POST /api/v1/headcount-reports/" + ice + "-casanearshore-2024-08/revisions");
                });
        assertThat(RunningJobs.published(ice, 1)).hasSize(1);
    }

    @Test
    void losesNoRevisionOfThoseThatArriveAtOnce() {
        String ice = company("001000000000338");
        String id = HTTP.post("", Bodies.report(ice, "casanearshore", "2024-08", 30))
                .json()
                .path("id")
                .asString();

        List<Answer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> HTTP.post("/" + id + "/revisions", Bodies.revision("r" + i, 40 + i)))
                .toList();
        long accepted =
                answers.stream().filter(answer -> answer.status() == 200).count();

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409);
        assertThat(HTTP.get("/" + id).json().path("revisions").size()).isEqualTo((int) accepted + 1);
        assertThat(RunningJobs.published(ice, (int) accepted + 1)).hasSize((int) accepted + 1);
    }

    @Test
    void answersARepeatAsTheFirstAndRefusesAnotherBodyUnderTheSameKey() {
        String ice = company("001000000000435");
        String body = Bodies.report(ice, "casanearshore", "2024-07", 30);
        Answer first = HTTP.post("", body, "Idempotency-Key", "july");
        Neighbours.company(ice, 2, Standing.STRUCK_OFF);
        await().until(() -> RunningJobs.knows(ice, 2));

        Answer repeat = HTTP.post("", body, "Idempotency-Key", "july");

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(HTTP.post("", Bodies.report(ice, "casanearshore", "2024-07", 31), "Idempotency-Key", "july")
                        .status())
                .isEqualTo(422);
        assertThat(RunningJobs.published(ice, 1)).hasSize(1);
    }

    @Test
    void refusesARevisionOfAVersionThatIsNoLongerTheNewest() {
        String ice = company("001000000000532");
        String id = HTTP.post("", Bodies.report(ice, "casanearshore", "2024-07", 30))
                .json()
                .path("id")
                .asString();
        HTTP.post("/" + id + "/revisions", Bodies.revision("late hires", 31));

        assertThat(HTTP.post("/" + id + "/revisions", Bodies.revision("stale", 32), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(HTTP.get("/nowhere-2024-01").status()).isEqualTo(404);
        assertThat(HTTP.post("/nowhere-2024-01/revisions", Bodies.revision("x", 32))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void belongsToAKnownCompanyAndASiteThatWasOpen() {
        String ice = "001000000000629";
        assertThat(HTTP.post("", Bodies.report(ice, "casanearshore", "2024-07", 30))
                        .problem())
                .isEqualTo("unknown-company");
        Neighbours.company(ice, 1, Standing.SUSPENDED, Neighbours.site(ice, "casanearshore", "2024-07-31"));

        String token = ice + "@1";
        assertThat(HTTP.post("", Bodies.report(ice, "casanearshore", "2024-06", 30), "Consistency-Token", token)
                        .problem())
                .isEqualTo("site-not-open");
        assertThat(HTTP.post("", Bodies.report(ice, "fes-shore", "2024-07", 30)).problem())
                .isEqualTo("unknown-site");
        assertThat(HTTP.post("", Bodies.report(ice, "casanearshore", "2024-07", 30))
                        .status())
                .isEqualTo(201);

        Neighbours.company(ice, 2, Standing.STRUCK_OFF, Neighbours.site(ice, "casanearshore", "2024-07-31"));
        assertThat(HTTP.post("", Bodies.report(ice, "casanearshore", "2024-08", 30), "Consistency-Token", ice + "@2")
                        .problem())
                .isEqualTo("company-struck-off");
        assertThat(RunningJobs.published(ice, 1)).hasSize(1);
    }

    @Test
    void isJudgedByTheNewestOfWhatTheRegistrySaidHoweverOftenAndLateItIsSaid() {
        String ice = "001000000000726";
        Site longAgo = new Site(
                ice + "-casanearshore",
                "casanearshore",
                LocalDate.parse("2019-01-01"),
                LocalDate.parse("2019-12-31"),
                List.of());
        Neighbours.company(ice, 3, Standing.VERIFIED, Neighbours.site(ice, "casanearshore", "2020-01-01"));
        Neighbours.company(ice, 2, Standing.VERIFIED, longAgo);
        Neighbours.company(ice, 3, Standing.VERIFIED, Neighbours.site(ice, "casanearshore", "2020-01-01"));
        Neighbours.company(ice + "9", 1, Standing.VERIFIED);
        await().until(() -> RunningJobs.knows(ice + "9", 1));

        assertThat(HTTP.post("", Bodies.report(ice, "casanearshore", "2024-07", 30), "Consistency-Token", ice + "@3")
                        .status())
                .isEqualTo(201);
    }

    private static String company(String ice) {
        Neighbours.company(ice, 1, Standing.VERIFIED, Neighbours.site(ice, "casanearshore", "2020-01-01"));
        await().until(() -> RunningJobs.knows(ice, 1));
        return ice;
    }
}
