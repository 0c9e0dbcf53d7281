package daybook.app.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.finding.Claim;
import daybook.core.finding.Finding;
import daybook.core.finding.Missing;
import daybook.reports.text.Sentences;
import daybook.reports.text.Spoken;

/** One finding for other programs: its sentence, and the numbers it stands on, not rounded. */
final class FindingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FindingJson() {}

    static ObjectNode of(Finding finding, Sentences sentences) {
        Spoken spoken = sentences.of(finding);
        ObjectNode node = NODES.objectNode()
                .put("about", finding.about().code())
                .put("strength", strength(finding))
                .put("sentence", spoken.sentence().plain())
                .put("basis", spoken.basis().plain())
                .put("n", finding.n());
        switch (finding) {
            case Finding.Shown(Claim claim) -> ClaimJson.put(node, claim);
            case Finding.Leaning(Claim claim) -> ClaimJson.put(node, claim);
            case Finding.CannotTell(Missing missing) -> MissingJson.put(node, missing);
        }
        return node;
    }

    private static String strength(Finding finding) {
        return switch (finding) {
            case Finding.Shown ignored -> "shown";
            case Finding.Leaning ignored -> "leaning";
            case Finding.CannotTell ignored -> "cannot-tell";
        };
    }
}
