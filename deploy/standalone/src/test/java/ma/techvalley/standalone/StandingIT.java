package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import ma.techvalley.standalone.access.Client;
import ma.techvalley.standalone.access.Party;
import ma.techvalley.standalone.access.Settlement;
import ma.techvalley.standalone.access.Settlements;
import ma.techvalley.standalone.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a company stands with the CNDP, from its filings at compliance to what registry and gateway show and investors filter by. */
@ExtendWith(Settlements.class)
class StandingIT {
    private static final String TRANSFER = """
            {"company": "%s", "kind": "TRANSFER", "base": "%s", "items": {
             "controller": {"name": "Test", "address": "1 rue fictive", "city": "Test"},
             "importer": {"name": "Test", "address": "1 rue fictive", "country": "FR"},
             "processing": {"name": "Test", "characteristics": "Test", "purposes": ["Test"]},
             "data": {"persons": ["Test"], "categories": ["Test"]}, "numberOfPersons": 5, "purposeAbroad": "Test",
             "transmission": {"mode": "Test", "frequency": "Test"}, "firstTransfer": "2026-09-01"}}""";
    private final Settlement settlement;

    StandingIT(Settlement settlement) {
        this.settlement = settlement;
    }

    @Test
    void isSuspendedInRegistryAndGatewayOnceTheBaseOfItsTransfersIsWithdrawn() throws Exception {
        Party party = settlement.settle(Demo.companies().get(3), Demo.parks().get(3));
        String company = "/api/v1/companies/" + party.company();
        Client administrator = settlement.as("company-administrator");
        grant(party.filing());
        String transfer = administrator
                .post(uri("/api/v1/filings"), TRANSFER.formatted(party.company(), party.filing()))
                .body()
                .path("id")
                .asString();
        grant(transfer);
        shows(company, "\"dataProtection\":[\"BASE_GRANTED\",\"TRANSFER_GRANTED\"],\"transferCountries\":[\"FR\"]");
        shows(company + "/record", "{\"baseFilings\":1,\"transfers\":[{\"country\":\"FR\",\"transfers\":1}]");

        settlement
                .as("cndp-officer")
                .post(
                        uri("/api/v1/filings/" + party.filing() + "/withdrawal"),
                        "{\"ground\": \"SECURITY\", \"reason\": \"Test\"}");

        shows(company, "\"dataProtection\":[\"SUSPENDED\"],\"transferCountries\":[],\"suspendedTransfers\":1");
        shows(company + "/record", "{\"baseFilings\":0,\"transfers\":[],\"suspendedTransfers\":1}");
        shows("/api/v1/companies?limit=200&dataProtection=SUSPENDED", party.company());
        shows("/api/v1/zones?dataProtection=SUSPENDED", "\"" + party.park() + "\"");
        shows("/api/v1/office-spaces?dataProtection=SUSPENDED&park=" + party.park(), party.space());
        assertThat(get("/api/v1/companies?limit=200&transferCountry=FR")).doesNotContain(party.company());
    }

    private void grant(String filing) throws Exception {
        Client officer = settlement.as("cndp-officer");
        officer.post(uri("/api/v1/filings/" + filing + "/taking"), "");
        officer.post(
                uri("/api/v1/filings/" + filing + "/decision"),
                "{\"outcome\": \"GRANTED\", \"reason\": \"Test\", \"activityCode\": \"GC\"}");
    }

    private void shows(String path, String expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(get(path)).contains(expected));
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", settlement.as("company-administrator").authorization())
                .build();
        return settlement.http().send(request, BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return settlement.gateway().resolve(path);
    }
}
