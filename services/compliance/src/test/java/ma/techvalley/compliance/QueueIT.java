package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Holders.Whose;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueueIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final String ICE = "002000000004168";
    private static final List<String> IDS = new ArrayList<>();

    @BeforeAll
    static void file() {
        Registry.registered(ICE);
        IntStream.range(0, 7)
                .forEach(i -> IDS.add(
                        HTTP.post("", Bodies.simplified(ICE)).json().path("id").asString()));
        RunningCompliance.officer("officer-1").post("/" + IDS.getFirst() + "/taking", "");
    }

    @Test
    void leadsFromPageToPageWithThoseThatWaitLongestFirst() {
        assertThat(walk("")).containsExactlyElementsOf(IDS);
        assertThat(walk("&sort=-submittedAt")).containsExactlyElementsOf(IDS.reversed());
    }

    @Test
    void showsOneStage() {
        Answer taken = HTTP.get("?company=" + ICE + "&stage=UNDER_REVIEW");

        assertThat(taken.json().path("total").asInt()).isEqualTo(1);
        assertThat(taken.json().at("/items/0/id").asString()).isEqualTo(IDS.getFirst());
        assertThat(taken.json().at("/items/0/officer").asString()).isEqualTo("officer-1");
        assertThat(HTTP.get("?company=" + ICE + "&stage=SUBMITTED")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void isSortedByDeadlineAndNarrowedByKindOfficerAndMoments() {
        assertThat(walk("&sort=deadline")).containsExactlyElementsOf(IDS);
        assertThat(walk("&sort=-deadline&kind=DECLARATION")).containsExactlyElementsOf(IDS.reversed());
        Answer mine = HTTP.get(
                "?officer=officer-1&dueFrom=2020-01-01T00:00:00Z&submittedFrom=2020-01-01T00:00:00Z&company=" + ICE);
        assertThat(mine.json().path("total").asInt()).isEqualTo(1);
        assertThat(mine.json().at("/items/0/deadline").asString()).isNotEmpty();
        for (String none : List.of(
                "kind=TRANSFER", "officer=nobody", "submittedTo=2020-01-01T00:00:00Z", "dueTo=2020-01-01T00:00:00Z")) {
            assertThat(HTTP.get("?company=" + ICE + "&" + none).body()).isEqualTo("{\"items\":[],\"total\":0}");
        }
    }

    @Test
    void findsAFilingByItsNumberHoweverItIsTyped() {
        String number = HTTP.get("/" + IDS.getFirst()).json().path("caseNumber").asString();

        Answer found = HTTP.get("?number=%20" + number.toLowerCase(Locale.ROOT));

        assertThat(found.json().path("total").asInt()).isEqualTo(1);
        assertThat(found.json().at("/items/0/id").asString()).isEqualTo(IDS.getFirst());
        assertThat(HTTP.get("?number=" + number.replace("D-", "D-GC-"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void isATableWithoutPagesForASpreadsheet() {
        Answer whole = HTTP.get("?company=" + ICE + "&sort=-submittedAt", "Accept", "text/csv");

        assertThat(whole.status()).as(whole.body()).isEqualTo(200);
        assertThat(whole.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(whole.header("Content-Disposition")).contains("filings.csv");
        List<String> lines = whole.body().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "\uFEFFid,company,controllerName,processing,kind,nature,stage,caseNumber,instrumentNumber,officer,submittedAt,deadline,escalatedAt,marks");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(IDS.reversed());
        assertThat(lines.getLast())
                .contains(ICE + ",Exemple Services SARL,Clients,DECLARATION,SIMPLIFIED,UNDER_REVIEW,D-")
                .contains(",officer-1,");
        assertThat(HTTP.get("?company=" + ICE, "Accept", "*/*").header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void isATableOfWhatOneMaySeeOnlyAndRefusesWhatOnlyPagesHave() {
        Http stranger = Holders.as(Role.COMPANY_REPORTER, Whose.THEIRS);

        assertThat(stranger.get("?company=" + ICE, "Accept", "text/csv").body().lines())
                .hasSize(1);
        assertThat(HTTP.get("?limit=2&cursor=x&stage=NONE", "Accept", "text/csv")
                        .errors())
                .contains("stage enum");
        assertThat(HTTP.get("?limit=2&cursor=x&dueTo=1999-01-01T00:00:00Z", "Accept", "text/csv")
                        .errors())
                .containsExactlyInAnyOrder("limit whole-result", "cursor whole-result", "dueTo range");
    }

    @Test
    void namesAllThatIsWrongWithAQuery() {
        assertThat(HTTP.get("?number=908&sort=age&officer=a%20b&kind=OPINION").errors())
                .containsExactlyInAnyOrder("number pattern", "sort pattern", "officer pattern", "kind enum");
        assertThat(HTTP.get("?dueFrom=1999-01-01T00:00:00Z&submittedTo=2300-01-01T00:00:00Z")
                        .errors())
                .containsExactly("dueFrom range", "submittedTo range");
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        String cursor =
                HTTP.get("?limit=2&company=" + ICE).json().path("nextCursor").asString();

        assertThat(HTTP.get("?limit=2&cursor=" + cursor).errors()).containsExactly("cursor cursor");
        assertThat(HTTP.get("?limit=2&company=" + ICE + "&sort=-submittedAt&cursor=" + cursor)
                        .errors())
                .containsExactly("cursor cursor");
    }

    private static List<String> walk(String more) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            Answer page = HTTP.get("?limit=3&company=" + ICE + more + next);
            assertThat(page.json().path("total").asInt()).isEqualTo(7);
            page.json().path("items").forEach(item -> ids.add(item.path("id").asString()));
            String cursor = page.json().path("nextCursor").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return ids;
    }
}
