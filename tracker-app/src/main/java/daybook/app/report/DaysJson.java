package daybook.app.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.DayFacts;
import daybook.core.facts.DayThemes;
import daybook.core.facts.DiaryFacts;
import daybook.core.facts.HelpThemes;
import daybook.core.facts.SwingFacts;
import daybook.core.trend.Result;
import daybook.core.trend.Swing;

/** How days were, what may have helped and what pulled, for other programs. */
final class DaysJson {
    private DaysJson() {}

    static ObjectNode of(DayThemes days, DiaryFacts diary) {
        ObjectNode node = Nodes.object();
        node.set(
                "logged",
                Nodes.array(
                        diary.days().days().stream()
                                .filter(day -> day.state() != DayFacts.State.UNKNOWN)
                                .toList(),
                        DaysJson::mark));
        node.set("levels", Nodes.byCode(days.levels(), Nodes::spread));
        node.set("numbness", Nodes.spread(days.numbness()));
        node.set("grief", Nodes.spread(days.grief()));
        node.set("tones", Nodes.counts(days.tones()));
        node.set(
                "emotions",
                Nodes.array(
                        diary.words().emotions(),
                        one -> Nodes.object().put("word", one.word().text()).put("times", one.times())));
        node.set("swing", Nodes.array(days.swing(), DaysJson::swing));
        node.set("intendedAndTold", Nodes.rate(days.intended()));
        node.set("goodWithoutThem", Nodes.rate(days.goodWithoutThem()));
        ObjectNode checked = node.putObject("feelingsChecked");
        checked.set("withFact", Nodes.rate(days.checked().withFact()));
        checked.set("strengthBefore", Nodes.spread(days.checked().before()));
        checked.set("strengthAfter", Nodes.spread(days.checked().after()));
        return node;
    }

    private static ObjectNode mark(DayFacts.Mark mark) {
        ObjectNode node =
                Nodes.object().put("day", mark.day().toString()).put("quiet", mark.state() == DayFacts.State.QUIET);
        Nodes.maybe(node, "feltAfter", mark.felt());
        return Nodes.maybe(node, "feltToday", mark.today());
    }

    /** The band is the middle 80%. */
    private static ObjectNode swing(SwingFacts facts) {
        ObjectNode node = Nodes.object().put("measure", facts.gauge().code());
        node.set("now", swing(facts.now()));
        node.set("before", swing(facts.before()));
        facts.mostly()
                .ifPresent(mostly -> node.putObject("mostly")
                        .put("value", mostly.value())
                        .put("times", mostly.times())
                        .put("days", mostly.days()));
        return node.put("differs", facts.differs());
    }

    private static ObjectNode swing(Result<Swing> swing) {
        return Nodes.statistic(
                swing,
                Nodes.Number.whole("pairs", Swing::pairs),
                Nodes.Number.real("rmssd", Swing::rmssd),
                Nodes.Number.real("low", Swing::low),
                Nodes.Number.real("high", Swing::high));
    }

    static ObjectNode of(HelpThemes help) {
        ObjectNode node = Nodes.object();
        node.set(
                "practices",
                Nodes.array(
                        help.practices(),
                        kept -> Nodes.object()
                                .put("id", kept.practice().value())
                                .put("done", kept.done())
                                .put("minutes", kept.minutes())
                                .put("planned", kept.planned())
                                .put("kept", kept.kept())));
        node.set("feltTodayAfterPractices", Nodes.array(help.dose(), Nodes::spread));
        node.set("support", ratio(help.support()));
        node.set("supportBefore", ratio(help.supportBefore()));
        node.set("rows", Nodes.array(help.weeks(), row -> {
            ObjectNode one = Nodes.period(row.span());
            one.put("support", row.ratio().support())
                    .put("contacts", row.ratio().contacts());
            one.set("urges", Nodes.counts(row.urges()));
            return one;
        }));
        node.set("urges", Nodes.byCode(help.urges(), urge -> {
            ObjectNode one = Nodes.object().put("times", urge.times());
            one.set("acted", Nodes.rate(urge.acted()));
            one.set("strength", Nodes.spread(urge.strength()));
            return one;
        }));
        return node;
    }

    private static ObjectNode ratio(HelpThemes.Ratio ratio) {
        ObjectNode node = Nodes.object().put("support", ratio.support()).put("contacts", ratio.contacts());
        return Nodes.maybe(node, "forEachContact", ratio.ratio());
    }
}
