package ma.techvalley.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.gateway.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed document is what the gateway and the services say of themselves; {@code -Dregenerate=true} writes it anew. */
class OpenApiIT {
    private static final Path UNIFIED = Path.of("../docs/openapi.json");
    private static final Path SERVICES = Path.of("../docs/openapi");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static Running gateway;

    @BeforeAll
    static void start() {
        gateway = Running.start("127.0.0.1:1", "springdoc.api-docs.enabled=true");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void isCommittedAsItIsAndIsValid() throws IOException {
        JsonNode unified = UnifiedApi.of(gateway.json("/v3/api-docs"), services(), OpenApiIT::isRouted);
        String text = JSON.writeValueAsString(unified) + "\n";
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(UNIFIED, text);
        }
        assertThat(UNIFIED).hasContent(text);

        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(text, null, options);
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void servesWhatItDescribes() {
        assertThat(gateway.get("/openapi.json").statusCode()).isEqualTo(200);
        assertThat(gateway.json("/asyncapi.json").get("asyncapi").asString()).startsWith("3.");
        assertThat(gateway.get("/docs").body()).contains("swagger-ui-bundle.js");
        assertThat(gateway.get("/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        var page = gateway.get("/");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "sandbox");
        for (String strange : new String[] {"index.html", "oauth2-redirect.html", "swagger-initializer.js"}) {
            assertThat(gateway.get("/docs/" + strange).statusCode()).as(strange).isEqualTo(404);
        }
        for (String file : new String[] {"page.js", "words.js", "page.css", "icon.svg"}) {
            assertThat(gateway.get("/page/" + file).statusCode()).as(file).isEqualTo(200);
            assertThat(gateway.get("/page/" + file).body())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
        }
        assertThat(gateway.get("/page/../../../../gateway.yml").statusCode()).isIn(400, 404);
    }

    @Test
    void sayInWhichCharactersTheirTextIs() {
        Map<String, String> types = Map.of(
                "/", "text/html;charset=UTF-8",
                "/docs", "text/html;charset=UTF-8",
                "/docs/swagger-ui-bundle.js", "text/javascript;charset=UTF-8",
                "/docs/swagger-ui.css", "text/css;charset=UTF-8",
                "/page/page.js", "text/javascript;charset=UTF-8",
                "/page/page.css", "text/css;charset=UTF-8",
                "/page/icon.svg", "image/svg+xml;charset=UTF-8");

        Map<String, String> said = types.keySet().stream()
                .collect(Collectors.toMap(
                        path -> path,
                        path -> gateway.get(path)
                                .headers()
                                .firstValue("Content-Type")
                                .orElse("")));

        assertThat(said).isEqualTo(types);
    }

    private static Map<String, JsonNode> services() throws IOException {
        Map<String, JsonNode> services = new TreeMap<>();
        if (Files.isDirectory(SERVICES)) {
            try (Stream<Path> files = Files.list(SERVICES)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".json")).toList()) {
                    String name = file.getFileName().toString().replace(".json", "");
                    services.put(name, JSON.readTree(Files.readString(file)));
                }
            }
        }
        return services;
    }

    /** No service runs here: what is routed comes back as unavailable, what is not as not found or not allowed. */
    private static boolean isRouted(String method, String path) {
        return gateway.statusWithToken(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]*}", "any")) == 503;
    }
}
