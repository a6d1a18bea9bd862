package ma.techvalley.registry.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.running.Bodies;
import ma.techvalley.registry.running.RegistryTopic;
import ma.techvalley.registry.running.RunningRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {
    private static final String COMPANIES = "/api/v1/companies";
    private final Http registry = RunningRegistry.client();
    private final String ice = Ices.next();

    @Test
    void isAnsweredWithEveryFieldAndRuleAtOnce() {
        Answer refused = registry.post(COMPANIES, """
                {"ice": "1234567000062", "legalName": "-", "legalForm": "SARL",
                 "tradeRegister": {"court": "1", "number": "x"}, "taxId": "12", "cnssAffiliation": "1234568",
                 "segments": ["BPO", "BPO"], "parentCountry": "XX"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "/ice ice-number",
                        "/legalName company-name",
                        "/tradeRegister/court court-name",
                        "/tradeRegister/number register-entry",
                        "/taxId tax-number",
                        "/cnssAffiliation cnss-number",
                        "/segments unique-elements",
                        "/parentCountry country-code");
        assertThat(refused.body()).contains("A spreadsheet may have dropped leading zeros".substring(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'ice': '001234567000063'                       | /ice ice-number",
                "'ice': 1234567000062                           | /ice type",
                "'legalName': 'A'                               | /legalName company-name",
                "'legalName': 'Atlas\\u202eServices'            | /legalName control-characters",
                "'legalForm': 'LTD'                             | /legalForm enum",
                "'legalForm': 'NATURAL_PERSON'                  | /legalForm enum",
                "'segments': []                                 | /segments min-items",
                "'segments': ['ITO','CRM','BPO','ESO','KPO','ITO'] | /segments max-items",
                "'segments': ['LEGAL']                          | /segments/0 enum",
                "'taxId': 1234567                               | /taxId type",
                "'parentCountry': 'FRA'                         | /parentCountry country-code",
                "'tradeRegister': {'court': 'Rabat'}            | /tradeRegister/number required",
                "'tradeRegister': '12345'                       | /tradeRegister type",
                "'standing': 'VERIFIED'                         | /standing unknown-field"
            })
    void namesTheFieldAndTheRule(String member, String error) {
        Answer refused = registry.post(COMPANIES, with(member.replace('\'', '"')));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.errors()).contains(error);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(registry.post(COMPANIES, "{}").errors())
                .containsExactlyInAnyOrder(
                        "/ice required", "/legalName required", "/legalForm required", "/segments required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspension", "reinstatement", "striking-off"})
    void decisionsNeedAReason(String decision) {
        registry.post(COMPANIES, Bodies.minimal(ice));
        String path = COMPANIES + "/" + ice + "/" + decision;

        assertThat(registry.post(path, "{}").errors()).containsExactly("/reason required");
        assertThat(registry.post(path, Bodies.reason(" no ")).errors()).containsExactly("/reason reason-text");
        assertThat(registry.post(path, Bodies.reason("x".repeat(501))).errors()).containsExactly("/reason reason-text");
        assertThat(registry.post(path).status()).isEqualTo(400);
    }

    @Test
    void cannotChangeAnIce() {
        registry.post(COMPANIES, Bodies.minimal(ice));

        Answer refused = registry.put(COMPANIES + "/" + ice, Bodies.minimal(ice));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).hasSize(1).first().asString().startsWith("/ice ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record", "/sites"})
    void namesAMalformedIceInThePathAndSaysThatAnUnknownOneIsUnknown(String resource) {
        Answer malformed = registry.get(COMPANIES + "/001234567000063" + resource);
        Answer unknown = registry.get(COMPANIES + "/" + ice + resource);

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.errors()).containsExactly("ice ice-number");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("not-found");
    }

    @Test
    void neverReachesTheTopic() {
        registry.post(COMPANIES, Bodies.minimal(ice));
        List<Event> before = RegistryTopic.eventsUntil(ice, 1).isEmpty() ? List.of() : RegistryTopic.all();

        registry.post(COMPANIES, "{}");
        registry.post(COMPANIES, Bodies.minimal("001234567000063"));
        registry.post(COMPANIES, with("\"taxId\": \"1\""));
        registry.put(COMPANIES + "/" + ice, "{\"legalName\": \"Rif\"}");
        registry.post(COMPANIES + "/" + ice + "/suspension", Bodies.reason("x"));
        registry.post(COMPANIES + "/" + Ices.next() + "/verification");
        registry.post(COMPANIES + "/" + ice + "/verification");

        RegistryTopic.eventsUntil(ice, 2);
        assertThat(RegistryTopic.all()).hasSize(before.size() + 1);
    }

    /** A good body, but for one member. */
    private String with(String member) {
        String name = member.substring(0, member.indexOf(':'));
        String good = Bodies.minimal(ice);
        String without = good.replaceAll("(?s)" + name + ": (\"[^\"]*\"|\\[[^]]*]),?", "")
                .replaceAll(",\\s*}", "}");
        return without.replaceFirst("\\{", "{" + java.util.regex.Matcher.quoteReplacement(member) + ", ");
    }
}
