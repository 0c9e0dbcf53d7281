package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.proof.GivenHead;
import daybook.app.proof.TreeHead;
import daybook.app.proof.Verdict;
import daybook.app.store.Verification;
import daybook.app.transfer.SmallBody;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the journal can be held to, and whether it is as it was when a head was given out. */
@RestController
@RequestMapping(V1)
class ProofApi {
    @GetMapping("/proof")
    ResponseEntity<byte[]> head(ApiDesk desk) {
        return Answer.ok(shape(desk.journal().head()));
    }

    /** Opens every record, so this takes a while in a long journal. Without a head, the journal is only gone through. */
    @PostMapping(path = "/proof/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> check(ApiDesk desk, Body body) {
        SmallBody sent = new SmallBody(body.object());
        Optional<String> text = sent.text("head");
        Optional<Integer> size = sent.step("size", 0, Integer.MAX_VALUE);
        Optional<GivenHead> head = text.flatMap(given -> head(given, size));
        if (text.isPresent() && head.isEmpty()) {
            sent.wrong("head", "not-a-head");
        } else if (size.isPresent()
                && head.filter(given -> given.n() == size.get()).isEmpty()) {
            sent.wrong(text.isEmpty() ? "head" : "size", text.isEmpty() ? "missing" : "not-the-same");
        }
        Wrongs.stopIfAny(sent);
        return Answer.ok(answer(desk.journal().verify(head.orElse(null))));
    }

    /** Three lines, or what a page printed: a number and eight groups, of which the number may be said apart. */
    private static Optional<GivenHead> head(String text, Optional<Integer> size) {
        String oneLine = text.strip().replaceAll("\\s+", "\n");
        return GivenHead.parse(text)
                .or(() -> GivenHead.parse(oneLine))
                .or(() -> size.flatMap(n -> GivenHead.parse(n + "\n" + oneLine)));
    }

    private static ObjectNode answer(Verification found) {
        ObjectNode node = Json.NODES.objectNode();
        switch (found.verdict()) {
            case Verdict.Unchanged ignored -> node.put("answer", "unchanged");
            case Verdict.ChangedWithin(long n) -> node.put("answer", "changed").put("within", n);
            case Verdict.CannotTell(Verdict.Why why) ->
                node.put("answer", "cannot-tell")
                        .put("why", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        node.set("now", shape(found.now()));
        return node;
    }

    private static ObjectNode shape(TreeHead head) {
        return Json.NODES
                .objectNode()
                .put("journal", head.journal())
                .put("size", head.n())
                .put("root", head.root())
                .put("head", head.text());
    }
}
