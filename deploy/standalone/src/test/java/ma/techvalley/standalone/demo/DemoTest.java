package ma.techvalley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.techvalley.standalone.demo.StubPlatform.Received;
import ma.techvalley.standalone.demo.StubPlatform.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemoTest {
    @Test
    void sendsEveryRequestOnceInAnOrderInWhichEachCanSucceed() throws InterruptedException {
        List<Received> sent = load();
        List<String> posts = sent.stream()
                .map(Received::request)
                .filter(one -> one.startsWith("POST"))
                .toList();
        assertThat(sent.stream().map(Received::key).filter(key -> !key.isEmpty()))
                .doesNotHaveDuplicates()
                .hasSize(posts.size())
                .hasSizeGreaterThan(2_500);
        assertThat(last(posts, "/zones")).isLessThan(first(posts, "/office-spaces"));
        assertThat(last(posts, "/verification")).isLessThan(first(posts, "/leases"));
        assertThat(last(posts, "/leases")).isLessThan(first(posts, "/headcount-reports"));
        assertThat(last(posts, "/leases")).isLessThan(first(posts, "/suspension"));
    }

    @Test
    void sendsTheSameBytesAgainSoThatARepeatIsKnownAsOne() throws InterruptedException {
        assertThat(bodies(load())).isEqualTo(bodies(load()));
    }

    @Test
    void tellsTheServicesWhichCompaniesTheyHaveToKnow() throws InterruptedException {
        List<Received> sent = load();
        Map<Boolean, List<Received>> filings = sent.stream()
                .filter(one -> one.request().equals("POST /api/v1/filings"))
                .collect(Collectors.partitioningBy(one -> one.token().equals("it@1")));
        assertThat(filings.get(true))
                .hasSizeGreaterThanOrEqualTo(Plans.PLAN.companies().size());
        assertThat(sent.stream()
                        .filter(one -> one.request().endsWith("/headcount-reports")
                                && !one.token().isEmpty())
                        .map(one -> one.body().replaceFirst(".*?\"company\":\"([0-9]{15})\".*", "$1"))
                        .collect(Collectors.toSet()))
                .isEqualTo(Plans.PLAN.sites().stream()
                        .map(reports -> reports.site().company().ice())
                        .collect(Collectors.toSet()));
    }

    @Test
    void stopsAtTheFirstRefusal() {
        assertThatThrownBy(() -> load(new Reply(400, "{\"title\":\"No.\"}")))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("/api/v1/filings failed: 400 No.");
    }

    private static List<Received> load() throws InterruptedException {
        return load(new Reply(201, "{\"id\":\"it\"}"));
    }

    private static List<Received> load(Reply toFilings) throws InterruptedException {
        Map<String, String> records = records();
        try (StubPlatform platform = new StubPlatform(asked -> reply(asked, records, toFilings));
                HttpClient client = HttpClient.newHttpClient()) {
            Demo.load(new Api(platform.uri(), client, () -> "Bearer a-token"), Plans.THIS_MONTH);
            return platform.received();
        }
    }

    private static Reply reply(Received asked, Map<String, String> records, Reply toFilings) {
        if (asked.request().equals("POST /api/v1/filings")) {
            return toFilings;
        }
        String[] path = asked.request().split("/", -1);
        return path[path.length - 1].equals("record")
                ? new Reply(200, records.get(path[path.length - 2]))
                : new Reply(201, "{\"id\":\"it\"}");
    }

    /** What the registry would show of each company once it has heard of all leases. */
    private static Map<String, String> records() {
        return Plans.PLAN.sites().stream()
                .map(Plan.SiteReports::site)
                .collect(Collectors.groupingBy(
                        site -> site.company().ice(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        site -> Map.of("id", site.id(), "opensOn", site.opensOn()),
                                        Collectors.toList()),
                                sites -> JsonMapper.shared().writeValueAsString(Map.of("sites", sites)))));
    }

    private static Map<String, String> bodies(List<Received> sent) {
        return sent.stream()
                .filter(one -> !one.key().isEmpty())
                .collect(Collectors.toMap(Received::key, Received::body));
    }

    private static int first(List<String> posts, String part) {
        return posts.indexOf(
                posts.stream().filter(post -> post.contains(part)).findFirst().orElseThrow());
    }

    private static int last(List<String> posts, String part) {
        return posts.lastIndexOf(posts.stream()
                .filter(post -> post.contains(part))
                .reduce((_, later) -> later)
                .orElseThrow());
    }
}
