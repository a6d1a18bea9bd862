package ma.techvalley.contracts.samples;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A complete record as it stands on a topic.
 *
 * @param path {@code zones/office-space.leased.v1/full.json}
 * @param content {@code {"headers": {…}, "key": …, "value": {"change": …, "state": …}}}
 */
public record GoldenSample(String path, JsonNode content) {

    /** The {@code ce_type} its folder says: the contract name. */
    public String type() {
        String[] parts = path.split("/");
        return "ma.techvalley." + parts[0] + "." + parts[1];
    }

    /** {@code full} or {@code minimal}. */
    public String kind() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The value half, as a tree. */
    public ObjectNode value() {
        return content.get("value").asObject();
    }

    /** The record as a consumer polls it. */
    public ConsumerRecord<String, byte[]> consumed() {
        return consumed(EventJson.mapper().writeValueAsBytes(value()));
    }

    /** The record with another value. */
    public ConsumerRecord<String, byte[]> consumed(byte[] value) {
        var consumed = new ConsumerRecord<>("sample", 0, 0, content.get("key").asString(), value);
        content.get("headers")
                .properties()
                .forEach(header -> consumed.headers()
                        .add(header.getKey(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        return consumed;
    }

    /** The event in it. */
    public Event event() {
        return EventRecords.read(consumed()).orElseThrow();
    }

    /** What {@link #content} is for a record that a producer made. */
    public static JsonNode contentOf(ProducerRecord<String, byte[]> produced) {
        var headers = new TreeMap<String, String>();
        for (Header header : produced.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        ObjectNode content = EventJson.mapper().createObjectNode();
        content.putPOJO("headers", headers);
        content.put("key", produced.key());
        content.set("value", EventJson.mapper().readTree(produced.value()));
        return EventJson.mapper().readTree(EventJson.mapper().writeValueAsBytes(content));
    }

    @Override
    public String toString() {
        return path;
    }
}
