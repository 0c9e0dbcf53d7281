package daybook.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.AwayThemes;
import daybook.core.facts.BoundaryThemes;
import daybook.core.facts.DiaryFacts;
import daybook.core.facts.ExperimentFacts;
import daybook.core.facts.Themes;
import daybook.core.facts.TurnFacts;
import daybook.core.trend.DrawnStart;
import daybook.core.trend.GChart;
import daybook.core.trend.PhaseComparison;
import java.util.List;

/** The numbers of a period by theme, for other programs. */
final class ThemesJson {
    private ThemesJson() {}

    static ObjectNode of(Themes themes, DiaryFacts diary) {
        ObjectNode node = Nodes.object();
        node.set("contact", ContactJson.of(themes.contact()));
        node.set("boundaries", boundary(themes.boundary()));
        node.set("days", DaysJson.of(themes.days(), diary));
        node.set("stepAways", away(themes.away()));
        node.set("help", DaysJson.of(themes.help()));
        node.set(
                "healthyBesideWithdrawal",
                Nodes.array(
                        themes.healthy(),
                        row -> Nodes.period(row.span())
                                .put("contacts", row.contacts())
                                .put("healthy", row.healthy())
                                .put("withdrawal", row.withdrawal())));
        node.set("sincePhase", themes.turn().map(ThemesJson::turn).orElse(null));
        node.set("experiments", Nodes.array(themes.experiments(), ThemesJson::experiment));
        node.set("lookingBack", LookbackJson.of(themes.lookback()));
        return node;
    }

    private static ObjectNode boundary(BoundaryThemes boundary) {
        ObjectNode node = Nodes.object();
        node.set("versions", Nodes.array(boundary.versions(), version -> {
            ObjectNode one = Nodes.object()
                    .put("boundary", version.boundary().value())
                    .put("version", version.version().number())
                    .put("raised", version.counts().raised());
            one.set("holdingRate", Nodes.rate(version.holding()));
            return one;
        }));
        node.set("withScript", Nodes.rate(boundary.withScript()));
        node.set("withoutScript", Nodes.rate(boundary.withoutScript()));
        node.set("underPressure", Nodes.byCode(boundary.pressed(), Nodes::rate));
        node.set("crossingsWithConsequence", Nodes.rate(boundary.prepared()));
        ObjectNode runs = Nodes.statistic(boundary.runs(), Nodes.Number.real("mean", GChart::centre));
        boundary.runs()
                .toOptional()
                .flatMap(chart -> chart.limit().stream().boxed().findFirst())
                .ifPresentOrElse(limit -> runs.put("rareFrom", limit), () -> runs.putNull("rareFrom"));
        node.set("heldBetweenGivingWay", runs);
        return node;
    }

    private static ObjectNode away(AwayThemes away) {
        ObjectNode node = Nodes.object();
        node.set(
                "rows",
                Nodes.array(
                        away.rows(),
                        row -> Nodes.period(row.span())
                                .put("onTime", row.onTime())
                                .put("late", row.late())
                                .put("back", row.back())
                                .put("closed", row.closed())
                                .put("withReason", row.withReason())
                                .put("open", row.open())));
        node.set("minutes", Nodes.spread(away.minutes()));
        node.set("repair", Nodes.counts(away.repair()));
        node.set("repaired", Nodes.rate(away.repaired()));
        node.set("response", Nodes.counts(away.response()));
        node.set("told", Nodes.rate(away.told()));
        node.set("untold", Nodes.rate(away.untold()));
        return node;
    }

    private static ObjectNode turn(TurnFacts turn) {
        ObjectNode node = Nodes.object()
                .put("phase", turn.phase().kind().code())
                .put("from", turn.phase().from().toString());
        node.set("measures", Nodes.array(turn.sides(), side -> {
            ObjectNode one = Nodes.statistic(
                    side.compared(),
                    Nodes.Number.real("nap", PhaseComparison::nap),
                    Nodes.Number.real("low", PhaseComparison::low),
                    Nodes.Number.real("high", PhaseComparison::high),
                    Nodes.Number.real("p", PhaseComparison::p));
            return one.put("measure", side.gauge().code())
                    .put("before", side.before())
                    .put("after", side.after());
        }));
        return node;
    }

    private static ObjectNode experiment(ExperimentFacts facts) {
        ObjectNode node = Nodes.period(facts.experiment().period())
                .put("id", facts.experiment().id().value())
                .put("over", facts.over())
                .put("safety", facts.safety())
                .put("drawnByLot", facts.experiment().terms().lot() != null);
        node.set("measures", Nodes.array(facts.read(), read -> {
            ObjectNode one = Nodes.object().put("measure", read.gauge().code());
            values(one.putArray("before"), read.before());
            values(one.putArray("during"), read.during());
            values(one.putArray("after"), read.after());
            ObjectNode typical = one.putObject("typical");
            Nodes.maybe(typical, "before", ExperimentFacts.Read.typical(read.before()));
            Nodes.maybe(typical, "during", ExperimentFacts.Read.typical(read.during()));
            Nodes.maybe(typical, "after", ExperimentFacts.Read.typical(read.after()));
            one.set(
                    "randomisation",
                    Nodes.statistic(
                            read.drawn(),
                            Nodes.Number.real("difference", DrawnStart::difference),
                            Nodes.Number.real("p", DrawnStart::p),
                            Nodes.Number.whole("starts", DrawnStart::starts)));
            return one;
        }));
        return node;
    }

    private static void values(ArrayNode array, List<Double> values) {
        values.forEach(array::add);
    }
}
