package ma.techvalley.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorClaimsTest {
    @Test
    void readWhatOurIssuerSays() {
        Actor actor = ActorClaims.OWN.read(
                "u-1",
                Map.of(
                        "roles", List.of("zone-operator", "company-reporter"),
                        "companies", List.of("001234567000068"),
                        "parks", List.of("a-park")));

        assertThat(actor.id()).isEqualTo("u-1");
        assertThat(actor.is(Role.ZONE_OPERATOR)).isTrue();
        assertThat(actor.operates("a-park")).isTrue();
        assertThat(actor.operates("another")).isFalse();
        assertThat(actor.reportsFor("001234567000068")).isTrue();
        assertThat(actor.administers("001234567000068")).isFalse();
    }

    @Test
    void readAnotherIssuersNamesAndNestedClaims() {
        var claims = new ActorClaims("realm_access.roles", "companies", "parks", Map.of("cndp", Role.CNDP_OFFICER));

        Actor actor = claims.read("u-2", Map.of("realm_access", Map.of("roles", List.of("cndp", "auditor", "admin"))));

        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.CNDP_OFFICER, Role.AUDITOR);
    }

    @Test
    void giveNoRightsForWhatIsNoListOfWords() {
        Actor actor = ActorClaims.OWN.read(
                "u-3",
                Map.of("roles", "zone-operator", "companies", Map.of("a", 1), "parks", List.of(1, List.of("p"))));

        assertThat(actor.roles()).isEmpty();
        assertThat(actor.companies()).isEmpty();
        assertThat(actor.parks()).isEmpty();
    }

    @Test
    void giveHoldingsNoMeaningWithoutTheRole() {
        Actor actor = new Actor("u-4", java.util.Set.of(Role.INVESTOR), java.util.Set.of("1"), java.util.Set.of("p"));

        assertThat(actor.administers("1")).isFalse();
        assertThat(actor.reportsFor("1")).isFalse();
        assertThat(actor.operates("p")).isFalse();
    }
}
