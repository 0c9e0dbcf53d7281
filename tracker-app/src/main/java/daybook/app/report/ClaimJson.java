package daybook.app.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.finding.Adjusted;
import daybook.core.finding.BackToUsual;
import daybook.core.finding.CameBack;
import daybook.core.finding.Claim;
import daybook.core.finding.Course;
import daybook.core.finding.GoesWith;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.HoursDiffer;
import daybook.core.finding.Link;
import daybook.core.finding.NearCrossings;
import daybook.core.finding.PhaseMark;
import daybook.core.finding.SincePhase;
import daybook.core.finding.Subject;
import daybook.core.finding.SwungOtherwise;
import daybook.core.finding.TrendClaim;
import daybook.core.trend.CalendarTrend;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.PairChance;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.TheilSen;
import daybook.core.trend.Unit;

/** What is claimed, and the numbers it stands on. */
final class ClaimJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ClaimJson() {}

    static void put(ObjectNode node, Claim claim) {
        switch (claim) {
            case Claim.Held held -> rate(node, held.rate());
            case Claim.FollowedThrough followed -> rate(node, followed.rate());
            case Claim.LeftWorse worse -> rate(node, worse.rate());
            case Claim.WalkedOnEggshells eggshells -> rate(node, eggshells.rate());
            case Claim.SteadyLevel level -> level(node, level);
            case Claim.SteadyChange change ->
                node.put("claim", "change")
                        .put("direction", change.direction())
                        .put("testsSince", change.testsSince())
                        .put("testsBefore", change.testsBefore());
            case TrendClaim trend -> trend(node, trend);
            case SincePhase since -> since(node, since);
            case GoesWith link -> link(node, link);
            case NearCrossings near -> near(node, near);
            case CameBack back -> rate(node, back.rate());
            case BackToUsual back ->
                node.put("claim", "recovery").put("medianDays", back.days()).put("open", back.open());
            case HoursDiffer(HoursOfWeek hours) ->
                node.put("claim", "hours").put("chiSquare", hours.statistic()).put("p", hours.p());
            case HeldLonger held -> held(node, held);
            case SwungOtherwise otherwise -> swing(node, otherwise);
        }
    }

    private static void rate(ObjectNode node, PeriodRate rate) {
        node.put("claim", "rate")
                .put("k", rate.k())
                .put("share", rate.share())
                .put("low", rate.low())
                .put("high", rate.high());
    }

    private static void level(ObjectNode node, Claim.SteadyLevel steady) {
        node.put("claim", "level")
                .put("low", steady.level().low())
                .put("median", steady.level().median())
                .put("high", steady.level().high())
                .put("whatIfLow", steady.whatIfLow())
                .put("testDays", steady.testDays())
                .put("loggedDays", steady.loggedDays());
    }

    private static void swing(ObjectNode node, SwungOtherwise claim) {
        node.put("claim", "swing")
                .put("measure", claim.gauge().code())
                .put("points", claim.now().rmssd())
                .put("pointsBefore", claim.before().rmssd());
        p(node, claim.now().p(claim.before()), claim.adjusted());
    }

    private static void trend(ObjectNode node, TrendClaim claim) {
        subject(node, claim.subject());
        switch (claim) {
            case TrendClaim.Moved moved -> node.put("claim", "trend").put("direction", moved.direction());
            case TrendClaim.Stayed ignored -> node.put("claim", "no-change").put("direction", 0);
            case TrendClaim.Settled settled ->
                node.put("claim", "change-point")
                        .put("direction", settled.direction())
                        .put("step", settled.step())
                        .put("after", settled.after().toString())
                        .put("notAfter", settled.notAfter().toString());
        }
        course(node, claim.course());
    }

    /** The chance that the later of two days or weeks lies higher, and the test behind it. */
    static void course(ObjectNode node, Course course) {
        PairChance chance = course.tested().chance();
        CalendarTrend test = course.tested().test();
        node.put("unit", unit(course.unit()))
                .put("weeks", course.weeks())
                .put("chance", chance.chance())
                .put("low", chance.low())
                .put("high", chance.high())
                .put("s", test.plain().s())
                .put("r", test.r())
                .put("factor", test.factor());
        p(node, test.p(), course.tested().adjusted());
        course.slope().ifPresent(slope -> node.set("slopeAWeek", slope(slope)));
    }

    private static ObjectNode slope(TheilSen slope) {
        return NODES.objectNode()
                .put("slope", slope.slope())
                .put("low", slope.low())
                .put("high", slope.high());
    }

    static void subject(ObjectNode node, Subject subject) {
        switch (subject) {
            case Subject.BuiltIn ignored -> {}
            case Subject.Own own ->
                node.put("name", own.name().text()).put("measure", own.id().value());
        }
    }

    private static void since(ObjectNode node, SincePhase since) {
        node.put("claim", "phase").put("direction", since.direction());
        phase(node, since.phase());
        node.put("before", since.sides().before()).put("after", since.sides().after());
        sides(node, since);
    }

    static void sides(ObjectNode node, SincePhase since) {
        node.put("r", since.sides().r())
                .put("nap", since.sides().nap())
                .put("low", since.sides().low())
                .put("high", since.sides().high());
        p(node, since.sides().p(), since.adjusted());
    }

    static void phase(ObjectNode node, PhaseMark phase) {
        node.put("phase", phase.kind().code())
                .put("label", phase.label() == null ? null : phase.label().text())
                .put("from", phase.from().toString());
    }

    private static void link(ObjectNode node, GoesWith claim) {
        node.put("claim", "link").put("direction", claim.direction());
        link(node, claim.link());
        association(node, claim);
    }

    static void association(ObjectNode node, GoesWith claim) {
        node.put("rho", claim.association().rho())
                .put("shifts", claim.association().shifts());
        p(node, claim.association().p(), claim.adjusted());
    }

    static void link(ObjectNode node, Link link) {
        node.put("earlier", link.from().code()).put("later", link.to().code()).put("lagDays", link.lag());
    }

    private static void near(ObjectNode node, NearCrossings near) {
        node.put("claim", near.before() ? "before-crossings" : "after-crossings")
                .put("effect", near.around().effect())
                .put("shifts", near.around().shifts());
        p(node, near.around().p(), near.adjusted());
    }

    private static void held(ObjectNode node, HeldLonger held) {
        switch (held) {
            case HeldLonger.InARow row ->
                node.put("claim", "held-in-a-row")
                        .put("since", row.since().toString())
                        .put("rare", row.rare());
            case HeldLonger.Lately ignored -> node.put("claim", "held-longer-lately");
        }
    }

    /** By itself, as its family judges it, and as the report does. */
    private static void p(ObjectNode node, double p, Adjusted adjusted) {
        node.put("p", p).put("pAdjusted", adjusted.p()).put("pReport", adjusted.across());
    }

    static String unit(Unit unit) {
        return switch (unit) {
            case DAY -> "day";
            case WEEK -> "week";
        };
    }
}
