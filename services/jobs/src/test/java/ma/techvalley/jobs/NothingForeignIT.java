package ma.techvalley.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.jobs.rig.Bodies;
import ma.techvalley.jobs.rig.Holders;
import ma.techvalley.jobs.rig.Holders.Whose;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No answer tells whether another company has a report, or anything of it. */
class NothingForeignIT {
    private static final String UNKNOWN = Whose.THEIRS.ice() + "-agadir-shore-2019-01";
    private static final String STALE = "\"99\"";

    @BeforeAll
    static void report() {
        Holders.prepare();
    }

    @Test
    void isAsIfItWereNotThere() {
        String foreign = Holders.report(Whose.THEIRS);

        assertThat(facts(me().get("/" + foreign), foreign)).isEqualTo(facts(me().get("/" + UNKNOWN), UNKNOWN));
        assertThat(facts(me().get("/" + foreign, "If-None-Match", "\"1\""), foreign))
                .isEqualTo(facts(me().get("/" + UNKNOWN), UNKNOWN));
        assertThat(facts(revise(foreign), foreign)).isEqualTo(facts(revise(UNKNOWN), UNKNOWN));
        assertThat(facts(revise(foreign, "If-Match", STALE), foreign)).isEqualTo(facts(revise(UNKNOWN), UNKNOWN));
        assertThat(revise(Holders.report(Whose.MINE), "If-Match", STALE).status())
                .isEqualTo(412);
    }

    @Test
    void isRefusedBeforeAnybodyLooksWhetherTheCompanyExists() {
        String known = Whose.THEIRS.ice();
        String unknown = "001000000005382";

        Answer foreign = me().post("", Bodies.report(known, "agadir-shore", "2020-01", 30));
        assertThat(foreign.problem()).isEqualTo("forbidden");
        assertThat(foreign.json().path("detail").asString()).isEqualTo("You do not act for this company.");
        assertThat(facts(foreign, known))
                .isEqualTo(facts(me().post("", Bodies.report(unknown, "agadir-shore", "2020-01", 30)), unknown));
    }

    @Test
    void isNoSiteOfMineWhateverWasReportedThere() {
        String body = Bodies.report(Whose.MINE.ice(), "agadir-shore", "2020-01", 30)
                .replace(Whose.MINE.ice() + "-agadir", Whose.THEIRS.ice() + "-agadir");

        Answer reported = me().post("", body);
        assertThat(reported.problem()).isEqualTo("unknown-site");
        assertThat(facts(reported, "-")).isEqualTo(facts(me().post("", body.replace("2020-01", "2020-02")), "-"));
    }

    @Test
    void saysWhatIsWrongWithABodyBeforeWhoseItIs() {
        assertThat(me().post("", Bodies.report(Whose.THEIRS.ice(), "agadir-shore", "2006-01", 30))
                        .errors())
                .containsExactly("/month minimum");
    }

    @Test
    void isInNoList() {
        List<String> queries = List.of(
                "?company=" + Whose.THEIRS.ice(),
                "?site=" + Whose.THEIRS.ice() + "-agadir-shore",
                "?company=001000000005382");

        assertThat(queries).allSatisfy(query -> {
            Answer json = me().get(query);
            assertThat(json.body()).isEqualTo("{\"items\":[],\"total\":0}");
            Answer csv = me().get(query, "Accept", "text/csv");
            assertThat(csv.body().split("\r\n")).hasSize(1);
            assertThat(csv.header("Total-Count")).isEqualTo("0");
            assertThat(csv.header("Next-Cursor")).isEmpty();
        });
        assertThat(me().get("?limit=200")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("company").asString()))
                .isNotEmpty()
                .containsOnly(Whose.MINE.ice());
        assertThat(me().get("?limit=200", "Accept", "text/csv").body()).doesNotContain(Whose.THEIRS.ice());
    }

    @Test
    void isNeitherCountedNorReachedByACursor() {
        Http both = RunningJobs.http()
                .as(new Actor(
                        "u-both",
                        Set.of(Role.COMPANY_REPORTER),
                        Set.of(Whose.MINE.ice(), Whose.THEIRS.ice()),
                        Set.of()));
        int all = total(both, "?month=2020-01");
        String cursor =
                both.get("?month=2020-01&limit=1").json().path("nextCursor").asString();

        assertThat(all).isEqualTo(2);
        assertThat(total(me(), "?month=2020-01")).isEqualTo(1);
        assertThat(me().get("?month=2020-01&limit=1").json().has("nextCursor")).isFalse();
        assertThat(me().get("?month=2020-01&limit=1&cursor=" + cursor).errors()).containsExactly("cursor cursor");
    }

    @Test
    void isNotRepeatedToAnotherWhoKnowsTheKey() {
        Http them = RunningJobs.http()
                .as(new Actor("u-them", Set.of(Role.COMPANY_REPORTER), Set.of(Whose.THEIRS.ice()), Set.of()));
        String body = Holders.newReport(Whose.THEIRS);
        Answer first = them.post("", body, "Idempotency-Key", "theirs");
        String path = "/" + Holders.report(Whose.THEIRS) + "/revisions";
        Answer revised = them.post(path, Holders.revision(), "Idempotency-Key", "theirs-too");
        assertThat(List.of(first.status(), revised.status())).containsExactly(201, 200);

        assertThat(me().post("", body, "Idempotency-Key", "theirs").status()).isEqualTo(403);
        assertThat(me().post(path, Holders.revision(), "Idempotency-Key", "theirs-too")
                        .status())
                .isEqualTo(404);
        assertThat(them.post("", body, "Idempotency-Key", "theirs").header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    private static Http me() {
        return Holders.as(Role.COMPANY_ADMINISTRATOR);
    }

    private static Answer revise(String id, String... headers) {
        return me().post("/" + id + "/revisions", Holders.revision(), headers);
    }

    private static int total(Http client, String query) {
        return client.get(query).json().path("total").asInt();
    }

    /** All that an answer says, without the name it repeats and what is new in every answer. */
    private static List<String> facts(Answer answer, String named) {
        return answer.facts(named);
    }
}
