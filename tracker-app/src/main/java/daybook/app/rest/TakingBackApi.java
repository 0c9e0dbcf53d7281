package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import com.fasterxml.jackson.databind.node.ArrayNode;
import daybook.app.line.LastSave;
import daybook.app.transfer.LoggedShape;
import daybook.app.transfer.SmallBody;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking back: one entry with a reason, or the whole last save. */
@RestController
@RequestMapping(V1)
class TakingBackApi {
    @PostMapping("/entries/{id}/retraction")
    ResponseEntity<byte[]> retract(ApiDesk desk, @PathVariable String id, Body body) {
        EntryId entry = new EntryId(Asked.id(id));
        SmallBody sent = new SmallBody(body.objectOrNothing());
        OwnWords reason = sent.words("reason").orElse(null);
        Wrongs.stopIfAny(sent);
        desk.send(new RetractEntries(List.of(entry), desk.now(), reason));
        return Answer.ok(desk.timeline().entry(entry).map(LoggedShape::write).orElseThrow());
    }

    /** The ids of what was taken back stand in the answer; once nothing is left, that is a 409. */
    @PostMapping("/undo")
    ResponseEntity<byte[]> undo(ApiDesk desk) {
        List<EntryId> last = LastSave.of(desk.timeline(), desk.now());
        if (last.isEmpty()) {
            throw Problem.of(409, "nothing-to-undo").stop();
        }
        desk.send(new RetractEntries(last, desk.now(), null));
        ArrayNode undone = Json.NODES.arrayNode();
        last.forEach(id -> undone.add(id.value()));
        return Answer.ok(Json.NODES.objectNode().set("undone", undone));
    }
}
