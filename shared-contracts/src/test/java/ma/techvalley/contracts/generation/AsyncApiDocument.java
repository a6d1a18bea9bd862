package ma.techvalley.contracts.generation;

import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventType;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.samples.GoldenSamples;
import tools.jackson.databind.node.ObjectNode;

/** AsyncAPI 3.0 of all topics. Its payloads are draft-07, the one dialect every AsyncAPI tool must read. */
final class AsyncApiDocument {
    private final SchemaBuilder builder = RecordSchemas.builder(SchemaVersion.DRAFT_7, EventSchemas.DESCRIPTIONS);
    private final ObjectNode document = EventJson.mapper().createObjectNode();
    private final ObjectNode channels;
    private final ObjectNode operations;
    private final ObjectNode messages;

    private AsyncApiDocument() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Tech Valley events")
                .put("version", "1.0.0")
                .put("description", "What the services of the platform tell each other. " + EventSchemas.OPEN);
        document.put("defaultContentType", "application/json");
        channels = document.putObject("channels");
        operations = document.putObject("operations");
        messages = document.putObject("components").putObject("messages");
    }

    static ObjectNode generate() {
        AsyncApiDocument generated = new AsyncApiDocument();
        for (Topic topic : Topic.values()) {
            generated.addChannel(topic);
        }
        EventCatalog.all().forEach(generated::addMessage);
        generated.addSchemas();
        return generated.document;
    }

    /** {@code zones}, or {@code compliance-standings} where a service has more than one. */
    private static String key(Topic topic) {
        String name = topic.topicName();
        return name.substring("techvalley.".length(), name.lastIndexOf('.')).replace('.', '-');
    }

    private static String service(Topic topic) {
        return topic.source().substring("/techvalley/".length());
    }

    private void addChannel(Topic topic) {
        ObjectNode channel = channels.putObject(key(topic));
        channel.put("address", topic.topicName());
        channel.put(
                "description",
                "Keyed by aggregate id and compacted: the newest record of a key is the whole shared truth about it."
                        + " Internal, never read by the public.");
        channel.putObject("messages");
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.topicName());
        kafka.putObject("topicConfiguration").putArray("cleanup.policy").add("compact");
        kafka.put("bindingVersion", "0.5.0");
        ObjectNode send = operations.putObject("send-" + key(topic));
        send.put("action", "send");
        send.putObject("channel").put("$ref", "#/channels/" + key(topic));
        send.put("summary", "What the " + service(topic) + " service announces.");
    }

    private void addMessage(EventType type) {
        channels.withObject(key(type.topic()))
                .withObject("messages")
                .putObject(type.name())
                .put("$ref", "#/components/messages/" + type.name());
        ObjectNode message = messages.putObject(type.name());
        message.put("name", type.name());
        message.put("title", RecordSchemas.name(type.change()));
        message.put("summary", EventSchemas.meaning(type));
        message.put("contentType", "application/json");
        var headers = message.putObject("headers").putArray("allOf");
        headers.addObject().put("$ref", "#/components/schemas/EventHeaders");
        ObjectNode own = headers.addObject().putObject("properties");
        own.putObject("ce_type").put("const", type.name());
        own.putObject("ce_source").put("const", type.topic().source());
        message.set("payload", EventSchemas.value(builder, type));
        message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "the aggregate's id, as in ce_subject");
        kafka.put("bindingVersion", "0.5.0");
        addExample(message, type);
    }

    private void addExample(ObjectNode message, EventType type) {
        var sample = GoldenSamples.of(type, "full");
        ObjectNode example = message.putArray("examples").addObject();
        example.put("name", sample.kind());
        example.set("headers", sample.content().get("headers"));
        example.set("payload", sample.value());
    }

    private void addSchemas() {
        ObjectNode schemas = document.withObject("components").putObject("schemas");
        schemas.set("EventHeaders", EventHeaders.schema());
        schemas.setAll(builder.collectDefinitions("components/schemas"));
    }
}
