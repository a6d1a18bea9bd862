package ma.techvalley.standalone.access;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import ma.techvalley.standalone.access.Client.Done;
import ma.techvalley.standalone.access.Matrix.Endpoint;
import org.awaitility.Awaitility;

/** Makes what a party has, through the gateway, as its own people would. */
public final class World {
    private final URI gateway;
    private final Client operator;
    private final Client administrator;
    private final Client officer;

    public World(URI gateway, Client operator, Client administrator, Client officer) {
        this.gateway = gateway;
        this.operator = operator;
        this.administrator = administrator;
        this.officer = officer;
    }

    public Party party(String company, String park) throws IOException, InterruptedException {
        Party named = new Party(company, park, "", "", "", "", "", "");
        post(operator, "/api/v1/zones", named);
        post(administrator, "/api/v1/companies", named);
        String verified = operator.post(uri("/api/v1/companies/" + company + "/verification"), "")
                .token();
        String space = id(post(operator, "/api/v1/office-spaces", named));
        Party placed = new Party(company, park, space, "", "", "", "", "");
        allocate("leases", placed, verified);
        String allocation = allocate("holds", placed, verified);
        String report = report(company, park);
        String filing = id(administrator.post(
                uri("/api/v1/filings"), Requests.body(new Endpoint("", "POST", "/api/v1/filings"), named), verified));
        String link = id(post(officer, "/api/v1/declared-links", named));
        String draft = id(post(administrator, "/api/v1/filing-drafts", named));
        return new Party(company, park, space, allocation, report, filing, link, draft);
    }

    private String allocate(String kind, Party party, String verified) throws IOException, InterruptedException {
        Endpoint endpoint = new Endpoint("", "POST", "/api/v1/office-spaces/{id}/" + kind);
        return operator.post(uri(Requests.path(endpoint, party)), Requests.body(endpoint, party), verified)
                .body()
                .at("/allocation/id")
                .asString();
    }

    /** The site appears by itself; until then the report is refused. */
    private String report(String company, String park) throws IOException, InterruptedException {
        Party named = new Party(company, park, "", "", "", "", "", "");
        String body = Requests.body(new Endpoint("", "POST", "/api/v1/headcount-reports"), named)
                .replace("2026-02", "2026-01");
        String site = siteToken(company, company + "-" + park);
        return id(administrator.post(uri("/api/v1/headcount-reports"), body, site));
    }

    private String siteToken(String company, String site) {
        URI record = uri("/api/v1/companies/" + company + "/record");
        String tag = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> administrator.tagOnceItNames(record, site), found -> !found.isEmpty());
        return company + "@" + tag.replace("\"", "");
    }

    private Done post(Client client, String path, Party party) throws IOException, InterruptedException {
        return client.post(uri(path), Requests.body(new Endpoint("", "POST", path), party));
    }

    private URI uri(String path) {
        return gateway.resolve(path);
    }

    private static String id(Done done) {
        return done.body().path("id").asString();
    }
}
