package daybook.app.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers as bytes: no converter of anybody else's may choose how the journal is written. */
final class Answer {
    private Answer() {}

    static ResponseEntity<byte[]> json(int status, JsonNode tree) {
        return of(status, MediaType.APPLICATION_JSON, Json.bytes(tree));
    }

    static ResponseEntity<byte[]> ok(JsonNode tree) {
        return json(200, tree);
    }

    static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.noContent().build();
    }

    static ResponseEntity<byte[]> of(int status, MediaType type, byte[] body) {
        return ResponseEntity.status(status).contentType(type).body(body);
    }
}
