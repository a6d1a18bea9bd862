package ma.techvalley.kit.web.body;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a rule takes, from the body, the path or the service. */
final class RuleArguments {
    private final JsonMapper mapper;
    private final BeanFactory beans;

    RuleArguments(JsonMapper mapper, BeanFactory beans) {
        this.mapper = mapper;
        this.beans = beans;
    }

    /** Empty if not all of it can be read. */
    Optional<@Nullable Object[]> of(RecordRule rule, PlacedRecord record) {
        var arguments = new @Nullable Object[rule.needs().size()];
        for (int index = 0; index < arguments.length; index++) {
            switch (rule.needs().get(index)) {
                case RecordRule.Need.Bean(Class<?> type) -> arguments[index] = beans.getBean(type);
                case RecordRule.Need.PathPart(String name) -> arguments[index] = pathPart(name);
                case RecordRule.Need.Component component -> {
                    JsonNode part = record.sound(component);
                    if (part == null || !bind(part, component.type().getType(), arguments, index)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(arguments);
    }

    private boolean bind(JsonNode part, Type type, @Nullable Object[] arguments, int index) {
        try {
            arguments[index] = mapper.treeToValue(part, mapper.constructType(type));
            return true;
        } catch (JacksonException refused) {
            return false;
        }
    }

    private static @Nullable Object pathPart(String name) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object parts = request == null
                ? null
                : request.getAttribute(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return parts instanceof Map<?, ?> byName ? byName.get(name) : null;
    }

    /** A record of a body, at its place. */
    record PlacedRecord(JsonNode node, String pointer, SoundParts parts) {
        @Nullable
        JsonNode sound(RecordRule.Need.Component component) {
            return parts.of(node.path(component.name()), component.type(), Pointers.append(pointer, component.name()));
        }
    }
}
