package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.zones.companies.Companies;
import ma.techvalley.zones.companies.Company;
import org.junit.jupiter.api.Test;

class CompaniesIT {
    private final Http http = RunningZones.http();
    private final Companies companies = RunningZones.bean(Companies.class);

    @Test
    void waitsForTheRegistrysNewsThatTheClientNames() {
        String ice = Registry.newIce();
        String token = Registry.says(ice, 2, Standing.VERIFIED);

        Answer held = http.post(Bodies.newSpace() + "/holds", Bodies.hold(ice, 100), "Consistency-Token", token);

        assertThat(held.status()).isEqualTo(201);
    }

    @Test
    void refusesACompanyItHasNotHeardOf() {
        Answer refused = http.post(Bodies.newSpace() + "/leases", Bodies.lease(Registry.newIce(), 100));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("unknown-company");
        assertThat(refused.text("detail")).contains("Consistency-Token");
    }

    @Test
    void refusesACompanyThatIsNotVerified() {
        String ice = Registry.newIce();
        String token = Registry.says(ice, 1, Standing.REGISTERED);

        Answer refused = http.post(Bodies.newSpace() + "/holds", Bodies.hold(ice, 100), "Consistency-Token", token);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("company-not-eligible");
        assertThat(refused.errors()).containsExactly("/company company-not-eligible");
    }

    @Test
    void leavesASuspendedCompanyWhatItHas() {
        String ice = Registry.verified();
        String space = Bodies.newSpace();
        http.post(space + "/leases", Bodies.lease(ice, 100));
        String token = Registry.says(ice, 3, Standing.SUSPENDED);

        Answer refused = http.post(space + "/holds", Bodies.hold(ice, 100), "Consistency-Token", token);

        assertThat(refused.problem()).isEqualTo("company-not-eligible");
        assertThat(http.get(space).json().at("/leasedArea").asInt()).isEqualTo(100);
    }

    @Test
    void keepsTheNewestStandingWhateverIsSentAgain() {
        String ice = Registry.verified();
        Registry.says(ice, 3, Standing.SUSPENDED);
        Registry.says(ice, 2, Standing.VERIFIED);
        Registry.says(ice, 3, Standing.SUSPENDED);
        String marker = Registry.newIce();
        Registry.says(ice, 4, Standing.STRUCK_OFF);
        Registry.says(ice, 1, Standing.REGISTERED);
        Registry.says(marker, 1, Standing.REGISTERED);

        await().until(() -> companies.find(marker).isPresent());

        await().until(() -> companies.find(ice).map(Company::standing).equals(Optional.of(Standing.STRUCK_OFF)));
    }
}
