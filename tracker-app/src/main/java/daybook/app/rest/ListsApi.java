package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.Listed;
import daybook.app.transfer.ListedChange;
import daybook.app.transfer.SmallBody;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.word.BoundaryId;
import daybook.core.word.ExperimentId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a journal keeps beside its entries. A PUT says how a thing shall be; sent twice, the second changes nothing. */
@RestController
@RequestMapping(V1)
class ListsApi {
    private static final String LIST = "/{list:people|boundaries|phases|patterns|practices|measures|experiments}";

    @GetMapping(LIST)
    ResponseEntity<byte[]> all(ApiDesk desk, @PathVariable String list) {
        ObjectNode node = Json.NODES.objectNode();
        node.putArray(list).addAll(listed(list).all(desk.timeline()));
        return Answer.ok(node);
    }

    @GetMapping(LIST + "/{id}")
    ResponseEntity<byte[]> one(ApiDesk desk, @PathVariable String list, @PathVariable String id) {
        return Answer.ok(there(desk, listed(list), id));
    }

    @PutMapping(path = LIST + "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> put(ApiDesk desk, @PathVariable String list, @PathVariable String id, Body body) {
        Listed where = listed(list);
        ObjectNode shape = body.object();
        Asked.id(id);
        if (!shape.path("id").asText(id).equals(id)) {
            throw Problem.invalid("id", "not-the-same").stop();
        }
        shape.put("id", id);
        if (where == Listed.PRACTICES && !shape.has("from") && shape.size() > 1) {
            shape.put("from", desk.today().toString());
        }
        boolean known = where.one(id, desk.timeline()).isPresent();
        desk.sendAll(commands(ListedChange.of(where, shape, desk.timeline())));
        return Answer.json(known ? 200 : 201, there(desk, where, id));
    }

    @PostMapping(path = "/boundaries/{id}/versions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> revise(ApiDesk desk, @PathVariable String id, Body body) {
        there(desk, Listed.BOUNDARIES, id);
        boolean changed = !desk.sendAll(commands(ListedChange.version(id, body.object(), desk.today())))
                .isEmpty();
        return Answer.json(changed ? 201 : 200, there(desk, Listed.BOUNDARIES, id));
    }

    @PostMapping("/boundaries/{id}/retirement")
    ResponseEntity<byte[]> retire(ApiDesk desk, @PathVariable String id, Body body) {
        there(desk, Listed.BOUNDARIES, id);
        desk.send(new RetireBoundary(new BoundaryId(id), on(desk, body)));
        return Answer.ok(there(desk, Listed.BOUNDARIES, id));
    }

    @PostMapping("/experiments/{id}/end")
    ResponseEntity<byte[]> end(ApiDesk desk, @PathVariable String id, Body body) {
        there(desk, Listed.EXPERIMENTS, id);
        desk.send(new EndExperiment(new ExperimentId(id), on(desk, body)));
        return Answer.ok(there(desk, Listed.EXPERIMENTS, id));
    }

    /** @return the day it says, or today */
    private static LocalDate on(ApiDesk desk, Body body) {
        SmallBody sent = new SmallBody(body.objectOrNothing());
        LocalDate on = sent.day("on").orElse(desk.today());
        Wrongs.stopIfAny(sent);
        return on;
    }

    private static List<JournalCommand> commands(ListedChange.Change change) {
        return switch (change) {
            case ListedChange.Change.Commands(var commands) -> commands;
            case ListedChange.Change.Wrong(var problems) ->
                throw Wrongs.problem(problems).stop();
            case ListedChange.Change.Differs ignored ->
                throw Problem.of(409, "different-content").stop();
        };
    }

    private static Listed listed(String list) {
        return Asked.code("list", Listed.class, list);
    }

    private static ObjectNode there(ApiDesk desk, Listed list, String id) {
        return list.one(Asked.id(id), desk.timeline())
                .orElseThrow(() -> Problem.notFound().stop());
    }
}
