package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Holders.Whose;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No answer tells a company whether another has a filing, or anything of it. */
class NothingForeignIT {
    private static final String UNKNOWN = Ids.next();
    private static final String STALE = "\"99\"";

    @BeforeAll
    static void file() {
        Holders.filing(Whose.MINE);
        Holders.filing(Whose.THEIRS);
    }

    @Test
    void isAsIfItWereNotThere() {
        String foreign = Holders.filing(Whose.THEIRS);
        List<String> none = correct(UNKNOWN).facts(UNKNOWN);

        assertThat(me().get("/" + foreign).facts(foreign))
                .isEqualTo(me().get("/" + UNKNOWN).facts(UNKNOWN));
        String then = "?asOf=2026-01-01T00:00:00Z";
        assertThat(me().get("/" + foreign + then).facts(foreign))
                .isEqualTo(me().get("/" + UNKNOWN + then).facts(UNKNOWN));
        assertThat(me().get("/" + foreign + "/history").facts(foreign))
                .isEqualTo(me().get("/" + UNKNOWN + "/history").facts(UNKNOWN));
        assertThat(me().get("/" + foreign + "/readings").facts(foreign))
                .isEqualTo(me().get("/" + UNKNOWN + "/readings").facts(UNKNOWN));
        assertThat(correct(foreign).facts(foreign)).isEqualTo(none);
        String notice = Bodies.change("D-1/2026", Bodies.simplified(Whose.MINE.ice()));
        for (String[] command : new String[][] {{"/deletion", Bodies.deletion("D-1/2026")}, {"/changes", notice}}) {
            assertThat(me().post("/" + foreign + command[0], command[1]).facts(foreign))
                    .isEqualTo(me().post("/" + UNKNOWN + command[0], command[1]).facts(UNKNOWN));
        }
        assertThat(correct(foreign, "If-Match", STALE).facts(foreign)).isEqualTo(none);
        assertThat(correct(Holders.filing(Whose.MINE), "If-Match", STALE).status())
                .isEqualTo(412);
    }

    @Test
    void cannotBeCorrectedByAnOfficerEitherWhoAlsoFilesForAnother() {
        Http both = RunningCompliance.http()
                .as(new Actor(
                        "u-both",
                        Set.of(Role.CNDP_OFFICER, Role.COMPANY_ADMINISTRATOR),
                        Set.of(Whose.MINE.ice()),
                        Set.of()));
        String path = "/" + Holders.filing(Whose.THEIRS);

        assertThat(both.get(path).status()).isEqualTo(200);
        assertThat(both.post(path + "/corrections", Bodies.retention("4 years")).status())
                .isEqualTo(404);
    }

    @Test
    void isRefusedBeforeAnybodyLooksWhetherTheCompanyExists() {
        String known = Whose.THEIRS.ice();
        String unknown = "002000000005332";

        Answer foreign = me().post("", Bodies.simplified(known));
        assertThat(foreign.problem()).isEqualTo("forbidden");
        assertThat(foreign.json().path("detail").asString()).isEqualTo("You do not act for this company.");
        assertThat(foreign.facts(known))
                .isEqualTo(me().post("", Bodies.simplified(unknown)).facts(unknown));
    }

    @Test
    void saysWhatIsWrongWithABodyBeforeWhoseItIs() {
        assertThat(correct(Holders.filing(Whose.THEIRS), "If-Match", "x").status())
                .isEqualTo(400);
        assertThat(me().post("", Bodies.simplified(Whose.THEIRS.ice()).replace("\"FR\"", "\"MA\""))
                        .errors())
                .containsExactly("/items/transfers/0 abroad");
    }

    @Test
    void isInNoList() {
        assertThat(List.of("?company=" + Whose.THEIRS.ice(), "?company=002000000005332"))
                .allSatisfy(query -> assertThat(me().get(query).body()).isEqualTo("{\"items\":[],\"total\":0}"));
        for (Role role : List.of(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR)) {
            Answer list = Holders.as(role).get("?limit=200");
            assertThat(list.json()
                            .path("items")
                            .valueStream()
                            .map(item -> item.path("company").asString()))
                    .isNotEmpty()
                    .containsOnly(Whose.MINE.ice());
            assertThat(list.json().path("total").asInt())
                    .isEqualTo(list.json().path("items").size());
        }
        assertThat(Holders.as(Role.CNDP_SUPERVISOR)
                        .get("?company=" + Whose.THEIRS.ice())
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void isNotReachedByACursorOfThoseWhoSeeMore() {
        String cursor = Holders.as(Role.CNDP_OFFICER)
                .get("?limit=1")
                .json()
                .path("nextCursor")
                .asString();

        assertThat(me().get("?limit=1&cursor=" + cursor).errors()).containsExactly("cursor cursor");
    }

    @Test
    void isNotRepeatedToAnotherWhoKnowsTheKey() {
        Http them = Holders.as(Role.COMPANY_ADMINISTRATOR, Whose.THEIRS);
        String body = Bodies.simplified(Whose.THEIRS.ice());
        String path = "/" + Holders.filing(Whose.THEIRS) + "/corrections";
        Answer first = them.post("", body, "Idempotency-Key", "theirs");
        Answer corrected = them.post(path, Bodies.retention("5 years"), "Idempotency-Key", "theirs-too");
        assertThat(List.of(first.status(), corrected.status())).containsExactly(201, 200);

        assertThat(me().post("", body, "Idempotency-Key", "theirs").status()).isEqualTo(403);
        assertThat(me().post(path, Bodies.retention("5 years"), "Idempotency-Key", "theirs-too")
                        .status())
                .isEqualTo(404);
        assertThat(them.post("", body, "Idempotency-Key", "theirs").header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    private static Http me() {
        return Holders.as(Role.COMPANY_ADMINISTRATOR);
    }

    private static Answer correct(String id, String... headers) {
        return me().post("/" + id + "/corrections", Bodies.retention("4 years"), headers);
    }
}
