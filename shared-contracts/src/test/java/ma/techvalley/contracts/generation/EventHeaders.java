package ma.techvalley.contracts.generation;

import ma.techvalley.contracts.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the Kafka headers: CloudEvents 1.0 in binary content mode, all values text. */
final class EventHeaders {
    private static final String UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    private static final String COUNT = "^[1-9][0-9]{0,17}$";

    private final ObjectNode schema = EventJson.mapper().createObjectNode();
    private final ObjectNode properties;

    private EventHeaders() {
        schema.put("type", "object");
        schema.put("description", "CloudEvents 1.0 in Kafka's binary content mode.");
        properties = schema.putObject("properties");
    }

    static ObjectNode schema() {
        EventHeaders headers = new EventHeaders();
        headers.required("content-type", "how the value is written").put("const", "application/json");
        headers.required("ce_specversion", "version of CloudEvents").put("const", "1.0");
        headers.required("ce_id", "UUIDv7, unique for ever").put("pattern", UUID);
        headers.required("ce_type", "the contract name of the event");
        headers.required("ce_source", "the service that announces it").put("format", "uri-reference");
        headers.required("ce_subject", "the aggregate's id, which is also the record key");
        headers.required("ce_time", "when it happened").put("format", "date-time");
        headers.required("ce_aggregateversion", "the aggregate's version after the event: 1, 2, 3, …")
                .put("pattern", COUNT);
        headers.required("ce_sequence", "its place in the producing service's journal: 1, 2, 3, …")
                .put("pattern", COUNT);
        headers.required("ce_correlationid", "the request that started the chain");
        headers.optional("ce_causationid", "the event that caused this one; absent where a request did");
        headers.optional("ce_traceparent", "W3C trace context of the request");
        return headers.schema;
    }

    private ObjectNode required(String name, String description) {
        schema.withArray("required").add(name);
        return optional(name, description);
    }

    private ObjectNode optional(String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }
}
