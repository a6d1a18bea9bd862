package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.gateway.spaces.web.OfferFilters;
import ma.techvalley.gateway.spaces.web.ParkFilters;
import ma.techvalley.kit.web.CursorKey;
import ma.techvalley.kit.web.Cursors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The search as clients meet it: filters, forms and what is refused. */
class SearchIT {
    private static final String PATH = "/api/v1/office-spaces";
    private static final String ICE = "001561191000066";
    private static final int MANY = 1100;
    private static final ParkFilters NO_PARKS = new ParkFilters(null, null, null, null, null, null, null, null, null);
    private static final OfferFilters NO_OFFER = new OfferFilters(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        topics = Topics.create(broker.bootstrapServers());
        topics.send(park("casa", "33.5", "-7.6"));
        topics.send(park("fiji", "-17.5", "179.9"));
        topics.send(Samples.company(ICE, "Atlas", "casa"));
        topics.send(Samples.standing(1, ICE));
        topics.send(space("formula", "fiji", "=1+1"));
        for (int number = 0; number < MANY; number++) {
            topics.send(space("casa-" + number, "casa", "Tour \"A\", aile " + number % 7));
        }
        gateway = Running.start(broker.bootstrapServers()).untilReady();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        topics.close();
        broker.close();
    }

    private static ProducerRecord<String, byte[]> park(String code, String latitude, String longitude) {
        return Samples.event(
                code,
                1,
                new ParkChange.Registered(),
                new ParkState(
                        code,
                        new LocalizedText("حديقة", "Parc " + code, "Park " + code),
                        "MA-06",
                        "MA-CAS",
                        "Casablanca",
                        null,
                        new ParkState.GeoPoint(new BigDecimal(latitude), new BigDecimal(longitude)),
                        null,
                        null,
                        List.of(),
                        ParkState.ParkStatus.OPEN,
                        List.of()));
    }

    private static ProducerRecord<String, byte[]> space(String id, String park, String building) {
        return Samples.space(
                1,
                new OfficeSpaceState(
                        id,
                        park,
                        building,
                        "1",
                        500,
                        0,
                        500,
                        100,
                        300,
                        FitOut.FITTED,
                        40,
                        List.of(new AskingTerms(
                                new BigDecimal("95.50"), new BigDecimal("10"), LocalDate.of(2020, 1, 1), null)),
                        LocalDate.of(2024, 1, 1),
                        MarketStatus.ON_MARKET,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=170,-20,-170,-10",
                "near=-179.9,-17.5&radius=30",
                "near=179.9,-17.5&radius=0",
                "park=fiji&minContiguousArea=300&maxContiguousArea=300",
                "park=fiji&minSeats=40&maxSeats=40&minTotalCost=105.5&maxTotalCost=105.50",
                "park=fiji&leaseStatus=AVAILABLE,HELD&availableFrom=2027-01-01&availableUntil=2027-02-01",
                "park=fiji&availableFrom=%2B999999999-12-31",
                "near=0,90&radius=20040&park=fiji&sort=distance",
                "near=-7.6,33.5&sort=distance&park=fiji&minSeats=1&q=1"
            })
    void findsTheSameTheQuickWayAndTheOther(String query) {
        String quick =
                gateway.get(PATH + "?" + query, "Accept", "application/json").body();
        String other = gateway.get(PATH + "?" + query, "Accept", "application/json;q=0.9")
                .body();

        assertThat(quick).isEqualTo(other).contains("\"total\":1,", "\"id\":\"formula\"");
    }

    @Test
    void choosesAndCountsByTheParksCompanies() {
        JsonNode all = gateway.json(PATH + "?limit=1&park=fiji");
        assertThat(all.at("/facets/park/casa").asInt()).isEqualTo(MANY);
        assertThat(all.at("/facets/segment").size()).isZero();
        for (String filter :
                List.of("segment=ITO,CRM", "dataProtection=BASE_GRANTED", "dataProtection=SUSPENDED", "segment=ITO")) {
            assertThat(gateway.json(PATH + "?limit=1&" + filter).get("total").asInt())
                    .isEqualTo(MANY);
        }
        for (String filter : List.of("segment=KPO", "dataProtection=TRANSFER_GRANTED", "transferCountry=FR")) {
            assertThat(gateway.json(PATH + "?limit=1&" + filter).get("total").asInt())
                    .isZero();
        }
    }

    @Test
    void choosesAndCountsByProvince() {
        assertThat(gateway.json(PATH + "?limit=1&province=MA-CAS,MA-FES&region=MA-06")
                        .at("/facets/province/MA-CAS")
                        .asInt())
                .isEqualTo(MANY + 1);
        assertThat(gateway.json(PATH + "?limit=1&province=MA-FES").get("total").asInt())
                .isZero();
        assertThat(gateway.json("/api/v1/zones?province=MA-CAS").get("total").asInt())
                .isEqualTo(2);
        assertThat(gateway.get("/api/v1/zones/fiji").body()).contains("\"province\":\"MA-CAS\"");
        assertThat(gateway.get(PATH + "?park=fiji", "Accept", "application/geo+json")
                        .body())
                .contains("\"province\":\"MA-CAS\"");
        for (String list : List.of(PATH, "/api/v1/zones")) {
            var answer = gateway.get(list + "?province=MA-CAS,MA-XXX");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("province", "\"province-code\"");
        }
    }

    @Test
    void choosesCompaniesAndParksByHowTheyStandWithTheCndp() {
        for (String list : List.of("companies", "zones")) {
            for (String filter : List.of("dataProtection=SUSPENDED", "dataProtection=NONE,BASE_GRANTED")) {
                JsonNode found = gateway.json("/api/v1/" + list + "?" + filter);
                assertThat(found.get("total").asInt()).as(list + filter).isEqualTo(1);
            }
            for (String filter : List.of(
                    "dataProtection=NONE", "transferCountry=FR", "dataProtection=SUSPENDED&transferCountry=FR")) {
                JsonNode found = gateway.json("/api/v1/" + list + "?" + filter);
                assertThat(found.get("total").asInt()).as(list + filter).isZero();
            }
            assertThat(gateway.get("/api/v1/" + list + "?dataProtection=GOOD&transferCountry=France")
                            .body())
                    .contains("\"dataProtection", "\"transferCountry");
        }
    }

    @Test
    void namesEveryPairThatDoesNotFit() {
        var answer = gateway.get(PATH
                + "?minArea=2&maxArea=1&minSeats=2&maxSeats=1&minContiguousArea=2&maxContiguousArea=1&minRent=2&maxRent=1"
                + "&minTotalCost=2&maxTotalCost=1&availableUntil=2027-01-01&bbox=1,2,3,1&radius=5");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"maxArea\"", "\"maxSeats\"", "\"maxContiguousArea\"", "\"maxRent\"", "\"maxTotalCost\"")
                .contains("\"availableFrom\"", "\"bbox\"", "\"near\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near=1,91&radius=1",
                "near=1,1",
                "near=1,1,1&radius=1",
                "near=NaN,1&radius=1",
                "near=1,1&radius=-1",
                "near=1,1&radius=20041",
                "sort=distance",
                "bbox=1,2,3",
                "bbox=1,-91,3,4",
                "bbox=181,1,3,4",
                "bbox=1e400,1,3,4",
                "availableFrom=2027-02-01&availableUntil=2027-01-31",
                "fields=",
                "fields=id,secret",
                "bom=true",
                "seats=5",
                "maxSeats=99999999999"
            })
    void refusesWhatMeansNothing(String query) {
        var answer = gateway.get(PATH + "?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errors\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 99})
    void refusesMoreValuesThanAFilterTakes(int values) {
        List<String> parks = Collections.nCopies(values, "p");
        for (String query : List.of("park=" + String.join(",", parks), "park=" + String.join("&park=", parks))) {
            var answer = gateway.get(PATH + "?" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"park\"");
        }
    }

    @Test
    void takesAsManyValuesAsAFilterTakesAndTextThatLooksLikeAnExpression() {
        List<String> parks = Collections.nCopies(50, "fiji");
        for (String query : List.of("park=" + String.join(",", parks), "park=" + String.join("&park=", parks))) {
            assertThat(gateway.json(PATH + "?" + query).get("total").asInt()).isEqualTo(1);
        }
        assertThat(gateway.get(PATH + "?q=.*(a%2B)%2B%24%5B").statusCode()).isEqualTo(200);
    }

    @Test
    void givesTheFieldsThatAreChosen() {
        JsonNode item = gateway.json(PATH + "?limit=1&fields=totalCost,id,park").at("/items/0");
        assertThat(item.propertyNames()).containsExactly("id", "park", "totalCost");
        assertThat(item.get("totalCost").asDouble()).isEqualTo(105.5);
    }

    @Test
    void isGeoJsonWithABox() {
        var answer =
                gateway.get(PATH + "?park=fiji,casa&sort=-area&limit=200&q=fiji", "Accept", "application/geo+json");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/geo+json");
        JsonNode found = gateway.json(PATH + "?park=fiji", "Accept", "application/geo+json");
        assertThat(answer.body()).contains("\"type\":\"FeatureCollection\"", "\"bbox\":[179.9,-17.5,179.9,-17.5]");
        assertThat(found.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(179.9);
        assertThat(found.at("/features/0/id").asString()).isEqualTo("formula");
        assertThat(found.at("/features/0/properties/availableArea").asInt()).isEqualTo(500);
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(gateway.json(PATH + "?park=nowhere", "Accept", "application/geo+json")
                        .get("features")
                        .size())
                .isZero();
    }

    @Test
    void isATableThatNoSpreadsheetTakesForFormulas() {
        var answer = gateway.get(PATH + "?park=fiji", "Accept", "text/csv");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"office-spaces.csv\"");
        assertThat(answer.body().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("id,park,parkName,region,province,city"))
                .anyMatch(line ->
                        line.startsWith("formula,fiji,Parc fiji,MA-06,MA-CAS,Casablanca,179.9,-17.5,'=1+1,1,500"));
        assertThat(gateway.get(PATH + "?park=fiji&bom=true&fields=floor,id", "Accept", "text/csv")
                        .body())
                .isEqualTo("\ufeffid,floor\r\nformula,1\r\n");
        var paged = gateway.get(PATH + "?limit=1&cursor=x", "Accept", "text/csv");
        assertThat(paged.statusCode()).isEqualTo(400);
        assertThat(paged.body()).contains("\"limit\"", "\"cursor\"");
    }

    @Test
    void takesNoCursorButItsOwn() {
        for (String list : List.of(PATH, "/api/v1/zones")) {
            String cursor = gateway.json(list + "?limit=1").get("nextCursor").asString();
            assertThat(gateway.get(list + "?limit=1&cursor=" + cursor).statusCode())
                    .isEqualTo(200);
            assertRefused(list + "?q=casa&cursor=" + cursor);
            assertRefused(list + "?cursor=" + cursor.substring(1));
            assertRefused(list + "?cursor=" + cursor.substring(0, cursor.length() - 3));
        }
    }

    /** Bound as those lists bind theirs, which reading their own proves; all that is missing is who signed it. */
    @Test
    void takesNoCursorThatAnybodyCouldMake() {
        Map<String, Cursors> lists = Map.of(
                "/api/v1/zones",
                Cursors.boundTo("zones", null, null, null, null, null, null),
                PATH,
                Cursors.boundTo("office-spaces", NO_PARKS, NO_OFFER, null, null));
        lists.forEach((list, bound) -> {
            String own = gateway.json(list + "?limit=1").get("nextCursor").asString();
            List<@Nullable String> place =
                    bound.signedWith(gateway.bean(CursorKey.class)).decode(own, Function.identity());

            assertRefused(list + "?cursor=" + bound.encode(place));
        });
    }

    private static void assertRefused(String query) {
        var answer = gateway.get(query);
        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"cursor\"");
    }

    @Test
    void exportsEverySpaceOnce() {
        for (String sort : List.of("", "?sort=-rent")) {
            Set<String> ids = new HashSet<>();
            gateway.get(PATH + sort, "Accept", "application/x-ndjson")
                    .body()
                    .lines()
                    .forEach(line -> assertThat(ids.add(line.substring(0, line.indexOf(','))))
                            .isTrue());
            assertThat(ids).hasSize(MANY + 1);
        }
        assertThat(gateway.get(PATH, "Accept", "text/csv").body().lines()).hasSize(MANY + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*"})
    void refusesFormsItDoesNotHave(String accept) {
        var answer = gateway.get(PATH, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("not-acceptable", "application/geo+json");
    }

    @Test
    void givesWhatTheClientLikesBest() {
        assertThat(type("*/*")).isEqualTo("application/json");
        assertThat(type("text/csv;q=0.5, application/json;q=0.4")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(type("text/html, application/geo+json;q=0.9, */*;q=0.1")).isEqualTo("application/geo+json");
        assertThat(type("text/*")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(gateway.get(PATH).headers().firstValue("Content-Type")).contains("application/json");
    }

    private static String type(String accept) {
        return gateway.get(PATH + "?park=fiji", "Accept", accept)
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();
    }

    @Test
    void aTagHoldsAsLongAsTheSpacesDo() {
        String query = PATH + "?park=fiji";
        String tag = tag(query);
        topics.send(Samples.report(ICE, "casa", YearMonth.of(2026, 1), 5));
        topics.send(Samples.event(
                ICE, 2, new CompanyChange.Registered(), Samples.companyState(ICE, "Atlas Services", "casa")));
        gateway.get(PATH, "Consistency-Token", ICE + "@2");

        assertThat(gateway.get(query, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(gateway.get(query, "If-None-Match", "\"x\", W/" + tag).statusCode())
                .isEqualTo(304);
        assertThat(tag(PATH + "?park=casa")).isNotEqualTo(tag);
        assertThat(tag(query, "Accept", "text/csv")).isNotEqualTo(tag);
        assertThat(tag(query, "Accept-Encoding", "gzip")).isNotEqualTo(tag);
        topics.send(space("later", "other", "Tour"));
        gateway.get(PATH, "Consistency-Token", "later@1");
        assertThat(gateway.get(query, "If-None-Match", tag).statusCode()).isEqualTo(200);
        topics.send(Samples.space(2, withdrawn("later")));
        gateway.get(PATH, "Consistency-Token", "later@2");
    }

    private static OfficeSpaceState withdrawn(String id) {
        return new OfficeSpaceState(
                id,
                "other",
                "Tour",
                "1",
                500,
                0,
                500,
                100,
                300,
                FitOut.FITTED,
                null,
                List.of(),
                LocalDate.of(2024, 1, 1),
                MarketStatus.WITHDRAWN,
                List.of());
    }

    private static String tag(String path, String... headers) {
        var answer = gateway.get(path, headers);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void compressesWhatDoesNotArriveAtOnce() throws Exception {
        for (String accept : List.of("application/json", "text/csv")) {
            String query = PATH + (accept.equals("text/csv") ? "" : "?limit=200");
            HttpResponse<byte[]> small = bytes(gateway.uri(PATH + "?park=fiji"), "application/json", "gzip");
            assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
            HttpResponse<byte[]> refused = bytes(gateway.uri(query), accept, "gzip;q=0, br");
            assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
            HttpResponse<byte[]> packed = bytes(gateway.uri(query), accept, "br, gzip;q=0.5");
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(plain.readAllBytes()).isEqualTo(refused.body());
            }
            assertThat(packed.body().length).isLessThan(refused.body().length / 4);
        }
    }

    private static HttpResponse<byte[]> bytes(URI uri, String accept, String encoding) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(uri)
                            .header("Accept", accept)
                            .header("Accept-Encoding", encoding)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void goesOnWhenClientsCloseMidExport() throws IOException {
        for (int client = 0; client < 20; client++) {
            URI uri = gateway.uri(PATH);
            try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(("GET " + PATH + " HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\nAccept-Encoding: "
                                        + (client % 2 == 0 ? "gzip" : "identity") + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().readNBytes(100)).startsWith('H', 'T', 'T', 'P');
            }
        }
        assertThat(gateway.get(PATH).statusCode()).isEqualTo(200);
        assertThat(gateway.getWithToken("/actuator/prometheus").body())
                .doesNotContainPattern("http_server_requests_seconds_count\\{.*status=\"500\".*uri=\"" + PATH + "\"");
    }
}
