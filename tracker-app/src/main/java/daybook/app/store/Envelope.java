package daybook.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * The JSON inside a box: {@code n} name, {@code r} revision, {@code i} event id, {@code t} time, {@code m} metadata where
 * there is any, {@code p} payload. As Axon reads it back it stays a tree until somebody asks for the event itself.
 *
 * @param journal 32 hex digits, which box and stream know already and the JSON does not repeat
 */
record Envelope(String journal, long seq, JsonNode json) implements DomainEventData<JsonNode> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static byte[] write(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<JsonNode> payload = event.serializePayload(serializer, JsonNode.class);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("n", payload.getType().getName());
        json.put("r", payload.getType().getRevision());
        json.put("i", event.getIdentifier());
        json.put("t", event.getTimestamp().toString());
        if (!event.getMetaData().isEmpty()) {
            json.set("m", event.serializeMetaData(serializer, JsonNode.class).getData());
        }
        json.set("p", payload.getData());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was just built can be written");
        }
    }

    static Envelope read(String journal, Boxes.Opened box) {
        try {
            return new Envelope(journal, box.seq(), MAPPER.readTree(box.json()));
        } catch (IOException notJson) {
            throw new Boxes.Damaged(box.seq());
        }
    }

    @Override
    public String getType() {
        return JournalAggregate.class.getSimpleName();
    }

    @Override
    public String getAggregateIdentifier() {
        return journal;
    }

    @Override
    public long getSequenceNumber() {
        return seq;
    }

    @Override
    public String getEventIdentifier() {
        return json.get("i").asText();
    }

    @Override
    public Instant getTimestamp() {
        return Instant.parse(json.get("t").asText());
    }

    @Override
    public SerializedObject<JsonNode> getPayload() {
        return new SimpleSerializedObject<>(
                json.get("p"),
                JsonNode.class,
                json.get("n").asText(),
                json.get("r").asText());
    }

    @Override
    public SerializedObject<JsonNode> getMetaData() {
        JsonNode said = json.get("m");
        JsonNode data = said == null ? JsonNodeFactory.instance.objectNode() : said;
        return new SerializedMetaData<>(data, JsonNode.class);
    }
}
