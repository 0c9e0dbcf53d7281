package daybook.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.Lookback;

/** Weekly and monthly looks back and published questionnaires, for other programs. */
final class LookbackJson {
    private LookbackJson() {}

    static ObjectNode of(Lookback lookback) {
        ObjectNode node =
                Nodes.object().put("weeksPossible", lookback.weeksPossible()).put("weeksKept", lookback.weeksKept());
        node.set("weeks", Nodes.array(lookback.weeks(), LookbackJson::week));
        node.set("months", Nodes.array(lookback.months(), LookbackJson::month));
        node.set("questionnaires", Nodes.array(lookback.scores(), LookbackJson::scores));
        return node;
    }

    private static ObjectNode week(Lookback.OfWeek week) {
        ObjectNode node = Nodes.object()
                .put("week", week.week().toString())
                .put(
                        "bestFriend",
                        week.bestFriend() == null ? null : week.bestFriend().code());
        ArrayNode help = node.putArray("extraHelp");
        week.extraHelp().forEach(one -> help.add(one.code()));
        return node;
    }

    private static ObjectNode month(Lookback.OfMonth month) {
        ObjectNode node = Nodes.object()
                .put("month", month.month().toString())
                .put("closeness", month.sliders().closeness())
                .put("talking", month.sliders().talking())
                .put("satisfaction", month.sliders().satisfaction())
                .put("loneliness", month.sliders().loneliness());
        node.set("signsMe", Nodes.counts(month.me()));
        node.set("signsThem", Nodes.counts(month.them()));
        return node;
    }

    /** A change is called reliable or not only where that is published. */
    private static ObjectNode scores(Lookback.Scores scores) {
        ObjectNode node = Nodes.object().put("form", scores.form().code());
        node.set(
                "scores",
                Nodes.array(
                        scores.scores(),
                        score -> Nodes.object()
                                .put("day", score.day().toString())
                                .put("sum", score.sum())));
        return node.put("change", scores.change())
                .put("reliable", scores.reliableChange().orElse(null));
    }
}
