package ma.techvalley.kit.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.access.Allow;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** The headers, bodies and problems of each operation. */
final class Operations implements GlobalOperationCustomizer {
    private static final List<String> ALWAYS = List.of("400", "404", "406", "500", "503");
    private static final List<String> OF_COMMANDS = List.of("409", "412", "422");
    private static final List<String> OF_ROLES = List.of("401", "403");
    private static final List<String> OF_BODIES = List.of("413", "415");

    private final RequestBodies bodies;

    Operations(RequestBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        absentNotNull(operation);
        refer(operation, Document.CONSISTENCY_TOKEN);
        problems(operation, ALWAYS);
        Allow allowed = handler.getMethodAnnotation(Allow.class);
        if (allowed != null) {
            problems(operation, OF_ROLES);
            operation.setSecurity(List.of(new SecurityRequirement().addList(Document.TOKEN, words(allowed))));
        }
        if (parameters(handler).anyMatch(parameter -> parameter.getParameterType() == Command.class)) {
            refer(operation, Document.IDEMPOTENCY_KEY);
            refer(operation, Document.IF_MATCH);
            problems(operation, OF_COMMANDS);
            acknowledge(operation.getResponses());
        }
        parameters(handler)
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .forEach(type -> body(operation, type));
        return operation;
    }

    private static List<String> words(Allow allowed) {
        return Arrays.stream(allowed.value()).map(Role::word).toList();
    }

    private void body(Operation operation, Class<?> type) {
        problems(operation, OF_BODIES);
        if (type.isRecord()) {
            operation.setRequestBody(bodies.of(type));
        }
    }

    /** Springdoc reads {@code @Nullable} as a null, which a query cannot hold. */
    private static void absentNotNull(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .map(Parameter::getSchema)
                    .filter(schema -> schema != null && schema.getTypes() != null)
                    .forEach(schema -> schema.getTypes().remove("null"));
        }
    }

    /** Once, although springdoc asks again for each handler method of one path, such as a CSV beside the JSON. */
    private static void refer(Operation operation, String header) {
        Parameter reference = new Parameter().$ref("#/components/parameters/" + header);
        if (operation.getParameters() == null || !operation.getParameters().contains(reference)) {
            operation.addParametersItem(reference);
        }
    }

    private static void problems(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .putIfAbsent(status, new ApiResponse().$ref("#/components/responses/" + Document.PROBLEM)));
    }

    private static void acknowledge(ApiResponses responses) {
        responses.forEach((status, response) -> {
            if (status.startsWith("2")) {
                Document.ACKNOWLEDGEMENT
                        .keySet()
                        .forEach(name ->
                                response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name)));
            }
        });
    }

    private static Stream<MethodParameter> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters());
    }
}
