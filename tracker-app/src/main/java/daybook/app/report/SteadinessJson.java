package daybook.app.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.PeriodFacts;
import daybook.core.facts.SteadinessFacts;
import daybook.core.timeline.Coverage;
import daybook.core.trend.LevelOn;
import daybook.core.trend.Result;
import daybook.core.trend.SteadinessChange;
import daybook.core.trend.SteadinessLevel;
import daybook.core.trend.Strength;
import daybook.core.trend.Why;
import daybook.core.word.ReportForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How steady boundaries are, for other programs. The band is the middle 80%; one too wide to print has no number at its end here either. */
final class SteadinessJson {
    private SteadinessJson() {}

    static ObjectNode of(PeriodFacts facts) {
        SteadinessFacts steadiness = facts.steadiness();
        Optional<SteadinessLevel> shown = steadiness.level().toOptional().filter(SteadinessLevel::shown);
        ObjectNode node = Nodes.object()
                .put("low", shown.map(SteadinessLevel::low).orElse(null))
                .put("median", shown.map(SteadinessLevel::median).orElse(null))
                .put("high", shown.map(SteadinessLevel::high).orElse(null))
                .put("shown", shown.isPresent())
                .put("tests", steadiness.tests())
                .put(
                        "whatIfLow",
                        shown.map(level -> level.whatIfLow(coverage(facts.coverage())))
                                .orElse(null));
        node.set("change", change(facts));
        // a line over time is a comparison too
        node.set("path", Nodes.array(facts.safety() ? List.of() : steadiness.path(), SteadinessJson::on));
        return node;
    }

    private static double coverage(Coverage coverage) {
        return (double) coverage.daysLogged() / coverage.daysPossible();
    }

    /** Asked once, of a time that is over; in a safety phase nobody is measured against an easier time. */
    private static ObjectNode change(PeriodFacts facts) {
        boolean asked = facts.closed() && facts.form() != ReportForm.WEEK && !facts.safety();
        Result<SteadinessChange> change = asked ? facts.steadiness().change() : Result.declined(Why.NOT_ASKED);
        ObjectNode node = Nodes.statistic(
                change,
                Nodes.Number.real("z", SteadinessChange::z),
                Nodes.Number.real("meanThen", found -> found.then().mean()),
                Nodes.Number.real("meanNow", found -> found.now().mean()),
                Nodes.Number.whole("direction", SteadinessChange::direction));
        return node.put(
                "strength",
                change.map(found -> strength(found.strength())).toOptional().orElse(null));
    }

    private static String strength(Strength strength) {
        return switch (strength) {
            case SHOWN -> "shown";
            case LEANING -> "leaning";
            case CANNOT_TELL -> "cannot-tell";
        };
    }

    /** The ends are told however far apart they lie, the middle only where it may be. */
    private static ObjectNode on(LevelOn on) {
        SteadinessLevel level = on.level();
        return Nodes.object()
                .put("day", LocalDate.ofEpochDay(on.epochDay()).toString())
                .put("low", level.low())
                .put("median", level.shown() ? (Double) level.median() : null)
                .put("high", level.high());
    }
}
