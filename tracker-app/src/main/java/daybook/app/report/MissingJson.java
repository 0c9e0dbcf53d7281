package daybook.app.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.finding.Missing;

/** What cannot be told yet and what is missing; where it was computed all the same, its numbers too. */
final class MissingJson {
    private MissingJson() {}

    static void put(ObjectNode node, Missing missing) {
        switch (missing) {
            case Missing.TooFew few -> why(node, "too-few").put("k", few.k()).put("needed", few.needed());
            case Missing.BandTooWide ignored -> why(node, "band-too-wide");
            case Missing.NoComparison ignored -> why(node, "not-clear");
            case Missing.NotAsked ignored -> why(node, "not-asked");
            case Missing.NoTrend trend -> {
                ClaimJson.subject(node, trend.subject());
                why(node, lack(trend.lack()))
                        .put("unit", ClaimJson.unit(trend.unit()))
                        .put("needed", trend.needed());
                trend.computed().ifPresent(course -> ClaimJson.course(node, course));
            }
            case Missing.NoPhase phase -> {
                ClaimJson.phase(node, phase.phase());
                why(node, phase.tooFew() ? "too-few" : "not-clear")
                        .put("before", phase.before())
                        .put("after", phase.after())
                        .put("needed", phase.needed());
                phase.computed().ifPresent(since -> ClaimJson.sides(node, since));
            }
            case Missing.NoLink link -> {
                ClaimJson.link(node, link.link());
                why(node, link.n() < link.needed() ? "too-few" : "not-clear").put("needed", link.needed());
                link.computed().ifPresent(claim -> ClaimJson.association(node, claim));
            }
            case Missing.NoRecovery recovery ->
                why(node, "too-few").put("k", recovery.k()).put("needed", recovery.needed());
        }
    }

    private static ObjectNode why(ObjectNode node, String why) {
        return node.put("why", why);
    }

    private static String lack(Missing.NoTrend.Lack lack) {
        return switch (lack) {
            case TOO_FEW -> "too-few";
            case UNCLEAR -> "not-clear";
            case ONE_VALUE -> "one-value";
        };
    }
}
