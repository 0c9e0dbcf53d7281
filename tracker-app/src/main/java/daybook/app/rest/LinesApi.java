package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import com.fasterxml.jackson.databind.node.ArrayNode;
import daybook.app.line.Line;
import daybook.app.line.LineCommand;
import daybook.app.line.Meaning;
import daybook.app.line.Slip;
import daybook.app.transfer.SmallBody;
import daybook.core.journal.Entry;
import daybook.core.word.Ids;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A line of words, as the command line takes it. What the words mean is judged here, beside the journal, so that the command
 * line need not load it. The id is the client's: what is sent twice is logged once.
 */
@RestController
@RequestMapping(V1)
class LinesApi {
    /** Room for a number behind it, where a line makes several entries. */
    private static final int LONGEST_ID = 60;

    @PostMapping(path = "/lines", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keep(ApiDesk desk, Body body) {
        SmallBody sent = new SmallBody(body.object());
        LineCommand command = sent.code("command", LineCommand.class).orElse(LineCommand.LOG);
        Line line = new Line(
                command,
                sent.texts("words"),
                sent.text("at").orElse(null),
                sent.words("note").orElse(null),
                sent.words("wins").orElse(null),
                sent.words("painPoints").orElse(null));
        String id = sent.text("id").orElseGet(() -> UUID.randomUUID().toString());
        ZonedDateTime now = now(sent, desk);
        if (!Ids.valid(id) || id.length() > LONGEST_ID) {
            sent.wrong("id", "not-an-id");
        }
        Wrongs.stopIfAny(sent);
        return keep(desk, line, line.in(new Meaning(desk.timeline(), now, desk.now(), id)));
    }

    /** The moment and zone of whoever typed it. */
    private static ZonedDateTime now(SmallBody sent, ApiDesk desk) {
        ZoneId zone = sent.time("zone", ZoneId::of).orElse(desk.clock().getZone());
        return sent.time("now", OffsetDateTime::parse)
                .map(moment -> moment.atZoneSameInstant(zone))
                .orElseGet(() -> desk.now().atZone(zone));
    }

    private static ResponseEntity<byte[]> keep(ApiDesk desk, Line line, Meaning.Made made) {
        return switch (made) {
            case Meaning.Made.Slips(var slips) ->
                throw new Problem(
                                422,
                                "line",
                                slips.stream().map(slip -> wrong(slip, line)).toList())
                        .stop();
            case Meaning.Made.Entries(var entries) -> {
                int status = new LogThem(desk, entries, false).status();
                ArrayNode ids = Json.NODES.arrayNode();
                entries.stream()
                        .map(Entry::stamp)
                        .forEach(stamp -> ids.add(stamp.id().value()));
                yield Answer.json(status, Json.NODES.objectNode().set("entries", ids));
            }
        };
    }

    /** The word is named by its place. */
    private static Problem.Wrong wrong(Slip slip, Line line) {
        List<String> words = line.words();
        String field = slip.word().equals(line.at()) ? "at" : "words";
        for (int i = words.size() - 1;
                i >= 0 && field.equals("words") && !slip.word().isEmpty();
                i--) {
            if (words.get(i).contains(slip.word())) {
                field = "words[" + i + "]";
            }
        }
        return new Problem.Wrong(field, slip.code(), slip.near());
    }
}
