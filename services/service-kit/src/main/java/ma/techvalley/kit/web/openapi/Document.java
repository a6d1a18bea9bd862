package ma.techvalley.kit.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What all operations refer to; and nothing that depends on where the document was fetched. */
final class Document implements GlobalOpenApiCustomizer {
    static final String PROBLEM = "Problem";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String REPEATS =
            "Makes a repeat answer as the first request did, while that is among the last %d with a key for the same resource."
                    .formatted(Command.REMEMBERED);
    static final String IF_MATCH = "If-Match";
    static final String CONSISTENCY_TOKEN = "Consistency-Token";
    static final String TOKEN = "token";
    static final Map<String, String> ACKNOWLEDGEMENT = Map.of(
            "ETag",
            "The new version, for If-Match.",
            CONSISTENCY_TOKEN,
            "Send it with a request that has to see this change.",
            "Idempotency-Replayed",
            "true, if an earlier request with the same key made the change.");

    private final RequestBodies bodies;
    private final String application;

    Document(RequestBodies bodies, String application) {
        this.bodies = bodies;
        this.application = application;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components).servers(List.of(new Server().url("/")));
        if (api.getInfo() == null || "OpenAPI definition".equals(api.getInfo().getTitle())) {
            api.info(new Info().title(application).version("1"));
        }
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.addResponses(PROBLEM, problem());
        components.addSecuritySchemes(TOKEN, token());
        components.addParameters(IDEMPOTENCY_KEY, header(IDEMPOTENCY_KEY, REPEATS, "^[\\x21-\\x7E]{1,200}$"));
        components.addParameters(
                IF_MATCH, header(IF_MATCH, "The version you expect, as its ETag.", "^(\"[0-9]{1,18}\"|\\*)$"));
        components.addParameters(
                CONSISTENCY_TOKEN,
                header(CONSISTENCY_TOKEN, "Up to 8 versions, with commas between, that have to be visible.", null));
        ACKNOWLEDGEMENT.forEach((name, words) ->
                components.addHeaders(name, new Header().description(words).schema(text())));
        bodies.addTo(components);
        prune(api);
    }

    /** Springdoc also describes the records that our own schemas of bodies replace. */
    private static void prune(OpenAPI api) {
        Map<String, ?> schemas = api.getComponents().getSchemas();
        boolean removed = true;
        while (removed) {
            String text = Json31.pretty(api);
            removed = schemas.keySet()
                    .removeIf(name -> !text.contains("\"" + Components.COMPONENTS_SCHEMAS_REF + name + "\""));
        }
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + PROBLEM);
        return new ApiResponse()
                .description("A problem (RFC 9457); its type says which, see docs/problems.md.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token of the platform's issuer (OpenID Connect). Operations name the roles they are for.");
    }

    private static HeaderParameter header(String name, String words, @Nullable String pattern) {
        var header = new HeaderParameter();
        header.name(name).description(words).required(false).schema(text().pattern(pattern));
        return header;
    }

    private static Schema<?> text() {
        return new JsonSchema().types(Set.of("string"));
    }
}
