package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.EntryShape;
import daybook.app.transfer.LoggedShape;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entries in and out. An entry's id is its client's, so what is sent twice is logged once. */
@RestController
@RequestMapping(V1)
class EntriesApi {
    @PostMapping(path = "/entries", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> log(ApiDesk desk, Body body) {
        ObjectNode sent = body.object();
        List<Entry> entries = ReadEntries.of(sent, desk.now());
        int status = new LogThem(desk, entries, ReadEntries.several(sent)).status();
        List<ObjectNode> kept =
                entries.stream().map(entry -> shape(desk, entry)).toList();
        if (ReadEntries.several(sent)) {
            ObjectNode all = Json.NODES.objectNode();
            all.putArray("entries").addAll(kept);
            return Answer.json(status, all);
        }
        return ResponseEntity.status(status)
                .location(
                        URI.create(V1 + "/entries/" + entries.getFirst().stamp().id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.bytes(kept.getFirst()));
    }

    @GetMapping("/entries")
    ResponseEntity<byte[]> entries(
            ApiDesk desk,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String person,
            @RequestParam(defaultValue = "false") String history) {
        EntryFilter filter = EntryFilter.of(from, to, kind, person, history);
        ArrayNode all = Json.NODES.arrayNode();
        filter.through(desk.timeline()).forEach(all::add);
        return Answer.ok(Json.NODES.objectNode().set("entries", all));
    }

    @GetMapping("/entries/{id}")
    ResponseEntity<byte[]> entry(ApiDesk desk, @PathVariable String id) {
        return Answer.ok(LoggedShape.write(there(desk, id)));
    }

    /** The whole new entry; it may leave out the id that stands in the path. */
    @PostMapping(path = "/entries/{id}/correction", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> correct(ApiDesk desk, @PathVariable String id, Body body) {
        there(desk, id);
        ObjectNode sent = body.object();
        if (!sent.has("id")) {
            sent.put("id", id);
        }
        Entry entry = ReadEntries.one(sent, desk.now(), "");
        if (!entry.stamp().id().value().equals(id)) {
            throw Problem.invalid("id", "not-the-same").stop();
        }
        desk.send(new CorrectEntry(entry, desk.now()));
        return Answer.ok(LoggedShape.write(there(desk, id)));
    }

    private static Logged there(ApiDesk desk, String id) {
        return desk.timeline()
                .entry(new EntryId(Asked.id(id)))
                .orElseThrow(() -> Problem.notFound().stop());
    }

    private static ObjectNode shape(ApiDesk desk, Entry entry) {
        return EntryShape.write(
                desk.timeline().entry(entry.stamp().id()).map(Logged::entry).orElse(entry));
    }
}
