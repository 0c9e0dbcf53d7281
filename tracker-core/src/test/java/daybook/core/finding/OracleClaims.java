package daybook.core.finding;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.core.trend.OracleSeries;
import daybook.core.trend.SettledChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of a trend family, in the oracle's words. */
public final class OracleClaims {
    private OracleClaims() {}

    public static Map<String, Object> of(JsonNode family) {
        var questions = new ArrayList<TrendQuestion>();
        family.forEach(json -> questions.add(
                new TrendQuestion(OracleSeries.of(json), OracleSeries.leastStep(json), OracleSeries.markers(json))));
        List<TrendAnswer> answers = TrendClaims.of(questions);
        var words = new HashMap<String, Object>();
        for (int i = 0; i < answers.size(); i++) {
            words.put(family.get(i).get("name").asText(), words(answers.get(i)));
        }
        return words;
    }

    public static Map<String, Object> words(TrendAnswer answer) {
        var words = new HashMap<String, Object>();
        words.put("trend", answer.verdict().name());
        words.put("direction", answer.direction());
        words.put("adjusted", Optional.empty());
        words.put("change", orNone(answer.change().toOptional().map(OracleClaims::words)));
        answer.trend().toOptional().ifPresent(t -> {
            words.put("adjusted", t.adjusted().p());
            words.put("P", t.chance().chance());
            words.put("lo", t.chance().low());
            words.put("hi", t.chance().high());
        });
        return words;
    }

    private static Map<String, Object> words(SettledChange c) {
        return Map.of(
                "strength",
                c.strength().name(),
                "direction",
                c.direction(),
                "after",
                c.after(),
                "notAfter",
                c.notAfter());
    }

    private static Object orNone(Optional<Map<String, Object>> v) {
        return v.isPresent() ? v.get() : v;
    }
}
