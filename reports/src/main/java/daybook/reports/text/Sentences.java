package daybook.reports.text;

import daybook.core.finding.BackToUsual;
import daybook.core.finding.CameBack;
import daybook.core.finding.Claim;
import daybook.core.finding.Claim.FollowedThrough;
import daybook.core.finding.Claim.Held;
import daybook.core.finding.Claim.LeftWorse;
import daybook.core.finding.Claim.SteadyChange;
import daybook.core.finding.Claim.SteadyLevel;
import daybook.core.finding.Claim.WalkedOnEggshells;
import daybook.core.finding.Finding;
import daybook.core.finding.GoesWith;
import daybook.core.finding.HeldLonger;
import daybook.core.finding.HoursDiffer;
import daybook.core.finding.Missing;
import daybook.core.finding.Missing.BandTooWide;
import daybook.core.finding.Missing.NoComparison;
import daybook.core.finding.Missing.NoLink;
import daybook.core.finding.Missing.NoPhase;
import daybook.core.finding.Missing.NoRecovery;
import daybook.core.finding.Missing.NoTrend;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.finding.Missing.TooFew;
import daybook.core.finding.NearCrossings;
import daybook.core.finding.PhaseMark;
import daybook.core.finding.SincePhase;
import daybook.core.finding.SwungOtherwise;
import daybook.core.finding.Topic;
import daybook.core.finding.TrendClaim;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Strength;
import daybook.reports.block.Block;
import daybook.reports.block.Text;
import java.time.LocalDate;

/** Findings in words, for the person's own report. The same words on paper, on the page and in the facts. */
public final class Sentences {
    private final Phrases phrases;
    private final Numbers numbers;

    public Sentences(Phrases phrases) {
        this.phrases = phrases;
        this.numbers = phrases.numbers();
    }

    public Block.Finding block(Finding finding) {
        Spoken spoken = of(finding);
        return new Block.Finding(strength(finding), spoken.sentence(), spoken.basis());
    }

    /** A sentence with the name of a phase and the day it began. */
    public Text phase(String key, PhaseMark phase) {
        return new PhaseSentences(phrases).named(key, phase);
    }

    public Spoken of(Finding finding) {
        return switch (finding) {
            case Finding.Shown(Claim claim) -> claim(claim, "");
            case Finding.Leaning(Claim claim) -> claim(claim, ".leaning");
            case Finding.CannotTell(Missing missing) -> missing(missing);
        };
    }

    private static Strength strength(Finding finding) {
        return switch (finding) {
            case Finding.Shown ignored -> Strength.SHOWN;
            case Finding.Leaning ignored -> Strength.LEANING;
            case Finding.CannotTell ignored -> Strength.CANNOT_TELL;
        };
    }

    /** Counts and levels are what the log says, however firm: only a comparison has a "may". */
    private Spoken claim(Claim claim, String firmness) {
        return switch (claim) {
            case Held held -> held(held);
            case SteadyLevel level -> steady(level);
            case SteadyChange change -> change(change, firmness);
            case FollowedThrough followed -> followed(followed);
            case LeftWorse worse -> worse(worse);
            case WalkedOnEggshells eggshells ->
                Spoken.of(of("eggshells.shown", eggshells.rate()), rate(eggshells.rate()));
            case TrendClaim trend -> new TrendSentences(phrases).of(trend, firmness);
            case SincePhase since -> new PhaseSentences(phrases).of(since, firmness);
            case GoesWith link -> new LinkSentences(phrases).of(link, firmness);
            case NearCrossings near -> near(near);
            case CameBack back -> new ReturnSentences(phrases).of(back);
            case BackToUsual back -> new ReturnSentences(phrases).of(back);
            case HoursDiffer hours -> Spoken.of(phrases.say("hours.shown"), phrases.count("hours.basis", hours.n()));
            case HeldLonger held -> longer(held);
            case SwungOtherwise otherwise -> new SwingSentences(phrases).of(otherwise, firmness);
        };
    }

    private Spoken held(Held held) {
        return Spoken.of(
                of("held.shown", held.rate()),
                rate(held.rate()),
                some("held.theirs", held.crossed()),
                some("held.safety", held.yielded()));
    }

    private Spoken steady(SteadyLevel level) {
        return Spoken.of(
                phrases.say("steady.shown", numbers.hundredths(level.level().median())),
                phrases.say(
                        "steady.basis",
                        numbers.hundredths(level.level().low()),
                        numbers.hundredths(level.level().high()),
                        numbers.whole(level.tests()),
                        numbers.whole(level.testDays()),
                        numbers.whole(level.loggedDays())),
                phrases.say("steady.whatif", numbers.hundredths(level.whatIfLow())));
    }

    private Spoken change(SteadyChange change, String firmness) {
        String way = change.direction() > 0 ? "steady.up" : "steady.down";
        return Spoken.of(
                phrases.say(way + firmness),
                phrases.count("steady.change.basis", change.testsSince(), numbers.whole(change.testsBefore())));
    }

    private Spoken followed(FollowedThrough followed) {
        int k = followed.rate().k();
        String key = k == 1 ? "follow.shown.once" : "follow.shown";
        return Spoken.of(
                phrases.say(key, numbers.whole(followed.rate().n()), numbers.whole(k)),
                rate(followed.rate()),
                followed.unsafe() == 0 ? "" : phrases.say("follow.unsafe", numbers.whole(followed.unsafe())));
    }

    private Spoken worse(LeftWorse worse) {
        int known = worse.beforeKnown();
        String key = known == 0 ? "none" : known == worse.n() ? "all" : "some";
        return Spoken.of(
                of("worse.shown", worse.rate()),
                rate(worse.rate()),
                phrases.say("worse.before." + key, numbers.whole(known)));
    }

    private Spoken near(NearCrossings near) {
        double effect = near.around().effect();
        String key =
                "crossings." + (near.before() ? "before" : "after") + TrendSentences.way((int) Math.signum(effect));
        return Spoken.of(
                phrases.say(key, numbers.decimal(Math.abs(effect), 1)),
                phrases.say("crossings.basis", phrases.count("n.crossing", near.n())));
    }

    private Spoken longer(HeldLonger held) {
        return switch (held) {
            case HeldLonger.InARow(LocalDate since, int n, int rare) ->
                Spoken.of(
                        phrases.say("row.shown", phrases.dates().full(since), numbers.whole(n), numbers.whole(rare)),
                        phrases.say("row.basis"));
            case HeldLonger.Lately(int n) ->
                Spoken.of(phrases.say("row.lately", numbers.whole(n)), phrases.say("row.basis"));
        };
    }

    private Spoken missing(Missing missing) {
        return switch (missing) {
            case TooFew few -> tooFew(few);
            case BandTooWide(int n, int weeks) ->
                Spoken.of(phrases.say("steady.wide", numbers.whole(n), numbers.whole(weeks)));
            case NoComparison(int n) ->
                Spoken.of(phrases.say("steady.unknown"), phrases.count("steady.unknown.basis", n));
            case NoTrend trend -> new TrendSentences(phrases).of(trend);
            case NoPhase phase -> new PhaseSentences(phrases).of(phase);
            case NoLink link -> new LinkSentences(phrases).of(link);
            case NoRecovery recovery -> new ReturnSentences(phrases).of(recovery);
            case NotAsked ignored -> Spoken.of(phrases.say("not.shown"));
        };
    }

    private Spoken tooFew(TooFew few) {
        String key = tooFew(few.about());
        String needed = phrases.say("needed", numbers.whole(few.needed()));
        if (few.n() == 0) {
            return Spoken.of(phrases.say(key + ".none"));
        }
        return Spoken.of(phrases.count(key, few.n(), numbers.whole(few.k())), needed);
    }

    private static String tooFew(Topic about) {
        return switch (about) {
            case HELD -> "held.few";
            case STEADINESS -> "steady.few";
            case FOLLOW_THROUGH -> "follow.few";
            case FELT_AFTER -> "worse.few";
            case EGGSHELLS -> "eggshells.few";
            case OWN_MEASURE -> "measure.few";
            case FELT_TODAY, SLEEP, BODY_TENSION, STEADINESS_OF_THE_DAY, URGE, CONTACT -> "few";
            case COMING_BACK -> "back.few";
            case RECOVERY, SWING, LINK, CROSSING, HOURS_OF_THE_WEEK, HELD_IN_A_ROW -> "few";
        };
    }

    private String of(String key, PeriodRate rate) {
        return phrases.say(key, numbers.whole(rate.k()), numbers.whole(rate.n()));
    }

    private String rate(PeriodRate rate) {
        return rate(phrases, rate);
    }

    static String rate(Phrases phrases, PeriodRate rate) {
        Numbers numbers = phrases.numbers();
        return phrases.say(
                "rate",
                numbers.hundredths(rate.share()),
                numbers.hundredths(rate.low()),
                numbers.hundredths(rate.high()));
    }

    private String some(String key, int n) {
        return n == 0 ? "" : phrases.count(key, n);
    }
}
