package ma.techvalley.registry.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.running.Bodies;
import ma.techvalley.registry.running.RegistryTopic;
import ma.techvalley.registry.running.RunningRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CompanyLifeIT {
    private static final String COMPANIES = "/api/v1/companies";
    private final Http registry = RunningRegistry.client();
    private final String ice = Ices.next();
    private final String company = COMPANIES + "/" + ice;

    @Test
    void registersACompanyWithWhatItGivesAsNormalised() {
        Answer created = registry.post(COMPANIES, Bodies.full(" " + ice.substring(0, 9) + " " + ice.substring(9)));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(company + "/record");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Consistency-Token")).isEqualTo(ice + "@1");
        assertThat(created.json().toString()).startsWith("""
                        {"ice":"%s","legalName":"Atlas Services","legalForm":"SARL",\
                        "tradeRegister":{"court":"Casablanca","number":"123456"},"taxId":"01234567",\
                        "cnssAffiliation":"1234567","segments":["ITO","BPO"],"parentCountry":"FR",\
                        "standing":"REGISTERED","registeredAt":""".formatted(ice));
        Answer read = registry.get(created.header("Location"), "Consistency-Token", ice + "@1");
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.text("legalName")).isEqualTo("Atlas Services");
        assertThat(read.json().path("sites").size()).isZero();
        assertThat(read.json().path("dataProtection").toString()).isEqualTo("""
                        {"granted":0,"underReview":0,"submitted":0,"incomplete":0,"refused":0,"withdrawn":0,"deleted":0,"suspended":0,"superseded":0}""");
    }

    @Test
    void tellsItsWholeLifeOnTheTopicInOrder() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        registry.put(company, Bodies.particulars("Rif Services"));
        registry.post(company + "/verification");
        registry.post(company + "/suspension", Bodies.reason("papers are out of date"));
        registry.post(company + "/reinstatement", Bodies.reason("papers were renewed"));
        Answer last = registry.post(company + "/striking-off", Bodies.reason("dissolved"));

        assertThat(last.status()).isEqualTo(200);
        assertThat(last.text("standing")).isEqualTo("STRUCK_OFF");
        List<Event> events = RegistryTopic.eventsUntil(ice, 6);
        assertThat(events).extracting(Event::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(events)
                .extracting(Event::change)
                .containsExactly(
                        new CompanyChange.Registered(),
                        new CompanyChange.Corrected(List.of("legalName", "legalForm", "segments")),
                        new CompanyChange.Verified(),
                        new CompanyChange.Suspended("papers are out of date"),
                        new CompanyChange.Reinstated("papers were renewed"),
                        new CompanyChange.StruckOff("dissolved"));
        assertThat(((CompanyState) events.getLast().state()).standingReason()).isEqualTo("dissolved");
    }

    /** For the gateway alone, who asks it for searches as of a moment. */
    @Test
    void tellsTheGatewayWhatItWasAtAMoment() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        long moment = Instant.now().toEpochMilli();
        Awaitility.await().until(() -> Instant.now().toEpochMilli() > moment);
        registry.put(company, Bodies.particulars("Rif Services"));

        String was = Awaitility.await()
                .until(
                        () -> history(Role.GATEWAY, moment)
                                .json()
                                .path("former")
                                .valueStream()
                                .filter(former -> former.path("id").asString().equals(ice))
                                .map(former -> former.at("/was/value").asString())
                                .findAny()
                                .orElse(""),
                        found -> !found.isEmpty());
        assertThat(was).contains("\"CRM\"").doesNotContain("Rif Services");
        assertThat(history(Role.AUDITOR, moment).status()).isEqualTo(403);
    }

    private Answer history(Role role, long moment) {
        return registry.as(new Actor("somebody", Set.of(role), Set.of(), Set.of()))
                .get("/actuator/history?moment=" + moment);
    }

    @Test
    void refusesWhatItsStandingForbidsWithoutATrace() {
        registry.post(COMPANIES, Bodies.minimal(ice));

        Answer refused = registry.post(company + "/suspension", Bodies.reason("papers are out of date"));
        registry.post(company + "/verification");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("wrong-standing");
        assertThat(refused.text("detail"))
                .isEqualTo("The company is REGISTERED, so suspension is not possible."
                        + " Possible: correction, verification, striking-off.");
        assertThat(RegistryTopic.eventsUntil(ice, 2)).hasSize(2);
    }

    @Test
    void answersACorrectionThatChangesNothingWithTheCompanyAsItIs() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        registry.put(company, Bodies.particulars("Rif Services"));

        Answer same = registry.put(company, Bodies.particulars(" Rif  Services "), "If-Match", "\"2\"");
        registry.post(company + "/verification");

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"2\"");
        assertThat(RegistryTopic.eventsUntil(ice, 3)).hasSize(3);
    }

    @Test
    void refusesACorrectionOfAnotherVersionThanTheClientHasSeen() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        registry.post(company + "/verification");

        Answer stale = registry.put(company, Bodies.particulars("Rif Services"), "If-Match", "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(registry.get(company + "/record").text("legalName")).isEqualTo("شركة الأطلس");
        assertThat(registry.put(company, Bodies.particulars("Rif Services"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void findsACompanyHoweverItsIceIsSpelledInThePath() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        String spelled = ice.substring(0, 3) + "%20" + ice.substring(3, 9) + "%C2%A0" + ice.substring(9) + "-";

        assertThat(registry.get(COMPANIES + "/" + spelled + "/record").text("ice"))
                .isEqualTo(ice);
        assertThat(registry.post(COMPANIES + "/" + spelled + "/verification").text("standing"))
                .isEqualTo("VERIFIED");
    }

    @Test
    void answersARepeatedRegistrationAsTheFirst() {
        Answer first = registry.post(COMPANIES, Bodies.minimal(ice), "Idempotency-Key", "k-" + ice);
        registry.post(company + "/verification");
        Answer again = registry.post(COMPANIES, Bodies.minimal(ice), "Idempotency-Key", "k-" + ice);
        Answer other = registry.post(COMPANIES, Bodies.full(ice), "Idempotency-Key", "k-" + ice);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(RegistryTopic.eventsUntil(ice, 2)).hasSize(2);
    }

    @Test
    void answersARepeatedDecisionAsTheFirstThoughTheStandingHasMovedOn() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        registry.post(company + "/verification");
        String[] key = {"Idempotency-Key", "s-" + ice};
        registry.post(company + "/suspension", Bodies.reason("late papers"), key);
        registry.post(company + "/reinstatement", Bodies.reason("papers are here"));

        Answer again = registry.post(company + "/suspension", Bodies.reason("late papers"), key);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("standing")).isEqualTo("SUSPENDED");
        assertThat(registry.get(company + "/record").text("standing")).isEqualTo("VERIFIED");
    }

    @Test
    void refusesAnIceThatIsTaken() {
        registry.post(COMPANIES, Bodies.minimal(ice));

        Answer taken = registry.post(COMPANIES, Bodies.full(ice));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("already-exists");
    }
}
