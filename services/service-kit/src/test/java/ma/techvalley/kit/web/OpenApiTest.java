package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import ma.techvalley.kit.web.body.BodySchemas;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DeskTest
class OpenApiTest {
    private final JsonNode document;
    private final BodySchemas schemas;

    OpenApiTest(@LocalServerPort int port, @Autowired BodySchemas schemas) {
        document = new Http(port).get("/v3/api-docs").json();
        this.schemas = schemas;
    }

    @Test
    void isOpenApi31AndTheSameWhereverItIsRead() {
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(document.path("info").path("title").asString()).isEqualTo("desks");
    }

    @Test
    void describesBodiesByTheSchemaThatChecksThem() {
        var body = post().path("requestBody");
        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(body.at("/content/application~1json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/PlaceDesk");
        JsonNode documented = document.at("/components/schemas/PlaceDesk");
        JsonNode checked =
                JsonMapper.shared().readTree(schemas.json(Desks.PlaceDesk.class).toString());
        assertThat(documented.path("properties")).isEqualTo(checked.path("properties"));
        assertThat(documented.path("additionalProperties").asBoolean()).isFalse();
        assertThat(documented.path("required").toString()).isEqualTo("[\"kind\",\"name\",\"seats\"]");
    }

    @Test
    void namesTheHeadersOfACommandInsteadOfTheCommand() {
        assertThat(references(post().path("parameters")))
                .containsExactlyInAnyOrder(
                        "#/components/parameters/Consistency-Token",
                        "#/components/parameters/Idempotency-Key",
                        "#/components/parameters/If-Match");
        assertThat(post().at("/responses/200/headers").propertyNames())
                .containsExactlyInAnyOrder("ETag", "Consistency-Token", "Idempotency-Replayed");
    }

    @Test
    void namesEachQueryParameter() {
        JsonNode parameters = document.at("/paths/~1desks/get/parameters");
        assertThat(parameters.findValuesAsString("name"))
                .containsExactly("text", "seats", "from", "window", "rent", "kind", "place", "cursor");
        assertThat(parameters.path(0).toString())
                .isEqualTo("{\"name\":\"text\",\"in\":\"query\",\"required\":false,"
                        + "\"schema\":{\"type\":\"string\",\"maxLength\":30,\"minLength\":0}}");
    }

    @Test
    void namesTheProblemsOfEachOperation() {
        assertThat(post().path("responses").propertyNames())
                .contains("400", "404", "406", "409", "412", "413", "415", "422", "500", "503");
        assertThat(document.at("/components/schemas/Problem/required").toString())
                .isEqualTo("[\"correlationId\",\"status\",\"title\",\"type\"]");
        assertThat(document.at("/components/responses/Problem/content").propertyNames())
                .containsExactly("application/problem+json");
    }

    @Test
    void refersToNothingThatIsMissingAndDescribesNothingInVain() {
        var referred = new TreeSet<>(references(document));
        assertThat(referred)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        document.at("/components/schemas")
                .propertyNames()
                .forEach(name -> assertThat(referred).contains("#/components/schemas/" + name));
    }

    private JsonNode post() {
        return document.at("/paths/~1desks/post");
    }

    private static List<String> references(JsonNode node) {
        return node.findValuesAsString("$ref");
    }
}
