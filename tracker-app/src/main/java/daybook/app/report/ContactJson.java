package daybook.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.Around;
import daybook.core.facts.ChipFacts;
import daybook.core.facts.ContactShares;
import daybook.core.facts.ContactSplits;
import daybook.core.facts.ContactThemes;
import daybook.core.facts.EggshellFacts;
import daybook.core.facts.PatternFacts;
import daybook.core.facts.Tally;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.Result;

/** What contact was like, for other programs. */
final class ContactJson {
    private ContactJson() {}

    static ObjectNode of(ContactThemes contact) {
        ObjectNode node = Nodes.object();
        node.set("eggshellDays", eggshells(contact.eggshells()));
        node.set("shares", shares(contact.shares()));
        node.set("splits", splits(contact.splits()));
        node.set("chips", chips(contact.chips()));
        node.set("patterns", Nodes.array(contact.patterns(), ContactJson::pattern));
        node.set("hoursOfTheWeek", hours(contact.hours()));
        node.set("aroundCrossings", around(contact.around()));
        return node;
    }

    private static ObjectNode eggshells(EggshellFacts facts) {
        ObjectNode node = Nodes.object().put("days", facts.days()).put("atTwoOrMore", facts.atTwo());
        node.set("rows", Nodes.array(facts.rows(), row -> {
            ObjectNode one = Nodes.period(row.span());
            ArrayNode levels = one.putArray("levels");
            row.levels().forEach(levels::add);
            return one;
        }));
        return node;
    }

    private static ObjectNode shares(ContactShares shares) {
        ObjectNode node = Nodes.object().put("hard", shares.hard());
        node.set("practicalOnly", Nodes.rate(shares.practical()));
        node.set("mineToSolve", Nodes.rate(shares.mineToSolve()));
        node.set("rescued", Nodes.rate(shares.rescued()));
        node.set("dreaded", Nodes.rate(shares.dreaded()));
        node.set("settled", Nodes.counts(shares.settled()));
        node.set("lighterAfterHeavy", Nodes.rate(shares.lighterAfterHeavy()));
        return node;
    }

    private static ObjectNode splits(ContactSplits splits) {
        ObjectNode node = Nodes.object();
        node.set("channels", Nodes.byCode(splits.channels(), by -> {
            ObjectNode one = Nodes.object();
            one.set("feltAfter", Nodes.spread(by.felt()));
            one.set("body", Nodes.rate(by.body()));
            return one;
        }));
        ObjectNode people = node.putObject("people");
        splits.people().forEach((person, felt) -> people.set(person.value(), Nodes.spread(felt)));
        node.set("pause", two(splits.pause()));
        node.set("mineToSolve", two(splits.mineToSolve()));
        node.set("nightAfterContact", two(splits.nightAfter()));
        return node;
    }

    private static ObjectNode two(ContactSplits.Two two) {
        ObjectNode node = Nodes.object();
        node.set("with", Nodes.spread(two.with()));
        node.set("without", Nodes.spread(two.without()));
        return node;
    }

    private static ObjectNode chips(ChipFacts chips) {
        ObjectNode node = Nodes.object();
        node.set("signs", Nodes.byCode(chips.signs(), ContactJson::tally));
        node.set("body", Nodes.byCode(chips.body(), ContactJson::tally));
        node.set("healthy", Nodes.byCode(chips.healthy(), ContactJson::tally));
        node.set("withdrawal", Nodes.byCode(chips.withdrawal(), ContactJson::tally));
        node.set("stuck", Nodes.byCode(chips.stuck(), ContactJson::tally));
        node.set("context", Nodes.byCode(chips.context(), ContactJson::tally));
        node.set("redFlags", Nodes.byCode(chips.redFlags(), ContactJson::tally));
        return node;
    }

    private static JsonNode tally(Tally tally) {
        ObjectNode node = Nodes.object().put("times", tally.times());
        return Nodes.maybe(node, "meanOfTwoBefore", tally.before());
    }

    private static ObjectNode pattern(PatternFacts facts) {
        ObjectNode node = Nodes.object()
                .put("id", facts.pattern().id().value())
                .put("name", facts.pattern().name().text());
        node.set(
                "moments",
                Nodes.array(
                        facts.marks(),
                        mark -> Nodes.object()
                                .put("day", mark.day().toString())
                                .put(
                                        "stage",
                                        mark.stage() == null
                                                ? null
                                                : mark.stage().code())));
        ArrayNode rounds = node.putArray("rounds");
        facts.rounds().forEach(day -> rounds.add(day.toString()));
        ArrayNode apart = node.putArray("daysApart");
        facts.apart().forEach(apart::add);
        return node;
    }

    private static ObjectNode hours(Result<HoursOfWeek> hours) {
        ObjectNode node = Nodes.statistic(
                hours,
                Nodes.Number.whole("interactions", HoursOfWeek::interactions),
                Nodes.Number.real("chiSquare", HoursOfWeek::statistic),
                Nodes.Number.real("p", HoursOfWeek::p));
        ArrayNode cells = node.putArray("cells");
        hours.toOptional()
                .ifPresent(found -> found.cells()
                        .forEach(cell -> cells.add(Nodes.object()
                                .put("weekday", cell.weekday() + 1)
                                .put("part", cell.part())
                                .put("worse", cell.worse())
                                .put("n", cell.n())
                                .put("shrunk", cell.shrunk()))));
        return node;
    }

    private static ObjectNode around(Around around) {
        ObjectNode node = Nodes.object().put("crossings", around.crossings());
        node.set(
                "days",
                Nodes.array(
                        around.days(),
                        day -> Nodes.object()
                                .put("offset", day.offset())
                                .put("n", day.n())
                                .put("eggshells", day.mean())));
        return node;
    }
}
