package daybook.reports.text;

import daybook.core.finding.Gauge;
import daybook.core.finding.Missing.NoTrend;
import daybook.core.finding.Subject;
import daybook.core.finding.TrendClaim;
import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.finding.TrendClaim.Stayed;
import daybook.core.trend.PairChance;
import daybook.core.trend.TheilSen;
import daybook.core.trend.Unit;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What became of a measure over the window, in words; the name of an own measure keeps its type. */
record TrendSentences(Phrases phrases) {
    private static final int SLOPE_DIGITS = 3;
    private static final int STEP_DIGITS = 2;

    Spoken of(TrendClaim claim, String firmness) {
        String key = key(claim.subject());
        return switch (claim) {
            case Moved moved ->
                Spoken.of(
                        sentence("trend." + key + way(moved.direction()) + firmness, moved.subject(), weeks(moved)),
                        compared(moved, moved.direction()),
                        slope(moved),
                        better(moved.subject()));
            case Stayed stayed ->
                Spoken.of(
                        sentence("trend." + key + ".same", stayed.subject(), weeks(stayed)),
                        compared(stayed, better(stayed.subject(), 1)));
            case Settled settled ->
                Spoken.of(
                        sentence(
                                "settled." + key + way(settled.direction()),
                                settled.subject(),
                                day(settled, settled.after()),
                                day(settled, settled.notAfter())),
                        phrases.say(
                                "settled.basis",
                                phrases.numbers().signed(settled.step(), STEP_DIGITS),
                                n(settled.subject(), settled.course().unit(), settled.n())),
                        better(settled.subject()));
        };
    }

    Spoken of(NoTrend missing) {
        String n = n(missing.subject(), missing.unit(), missing.n());
        String basis = switch (missing.lack()) {
            case TOO_FEW -> phrases.say("so.far", n, number(missing.needed()));
            case UNCLEAR -> phrases.say("no.way", n);
            case ONE_VALUE -> phrases.say("one.value", n);
        };
        return Spoken.of(sentence("trend." + key(missing.subject()) + ".unknown", missing.subject()), basis);
    }

    private Text sentence(String key, Subject subject, String... said) {
        List<Piece> pieces = new ArrayList<>();
        for (String words : said) {
            pieces.add(Phrases.said(words));
        }
        switch (subject) {
            case Subject.Own own -> pieces.add(Phrases.typed(own.name()));
            case Subject.BuiltIn ignored -> {}
        }
        return phrases.text(key, pieces.toArray(Piece[]::new));
    }

    /** The share is that of the way the sentence tells. */
    private String compared(TrendClaim claim, int direction) {
        PairChance chance = claim.course().tested().chance();
        boolean up = direction > 0;
        return phrases.say(
                "trend.basis",
                phrases.say("unit." + unit(claim.course().unit())),
                phrases.say("trend." + key(claim.subject()) + ".later" + way(direction)),
                hundredths(up ? chance.chance() : 1 - chance.chance()),
                hundredths(up ? chance.low() : 1 - chance.high()),
                hundredths(up ? chance.high() : 1 - chance.low()),
                n(claim.subject(), claim.course().unit(), claim.n()));
    }

    /** Only where the writer chose the scale: of the built-in ones a number says little. */
    private String slope(Moved moved) {
        return switch (moved.subject()) {
            case Subject.Own ignored -> moved.course().slope().map(this::slope).orElse("");
            case Subject.BuiltIn ignored -> "";
        };
    }

    private String slope(TheilSen slope) {
        Numbers numbers = phrases.numbers();
        return phrases.say(
                "trend.slope",
                numbers.signed(slope.slope(), SLOPE_DIGITS),
                numbers.signed(slope.low(), SLOPE_DIGITS),
                numbers.signed(slope.high(), SLOPE_DIGITS));
    }

    /** Which end is the better one is the writer's to say. */
    private String better(Subject subject) {
        return switch (subject) {
            case Subject.BuiltIn ignored -> "";
            case Subject.Own own ->
                switch (own.better()) {
                    case HIGH -> phrases.say("trend.own.better.high");
                    case LOW -> phrases.say("trend.own.better.low");
                    case NEITHER -> "";
                };
        };
    }

    /** What stayed is told from its better end, where it has one. */
    private static int better(Subject subject, int otherwise) {
        return switch (subject.better()) {
            case HIGH -> 1;
            case LOW -> subject instanceof Subject.BuiltIn ? -1 : otherwise;
            case NEITHER -> otherwise;
        };
    }

    private String n(Subject subject, Unit unit, int n) {
        boolean withContact = switch (subject) {
            case Subject.BuiltIn(Gauge gauge) -> gauge == Gauge.FELT_AFTER && unit == Unit.DAY;
            case Subject.Own ignored -> false;
        };
        return phrases.count(withContact ? "n.contact" : "n." + unit(unit), n);
    }

    private String day(Settled settled, LocalDate day) {
        return phrases.dates().within(settled.course().weeks(), day);
    }

    private String weeks(TrendClaim claim) {
        return number(claim.course().weeks());
    }

    private String number(int n) {
        return phrases.numbers().whole(n);
    }

    private String hundredths(double share) {
        return phrases.numbers().hundredths(share);
    }

    private static String key(Subject subject) {
        return switch (subject) {
            case Subject.BuiltIn(Gauge gauge) -> gauge.code();
            case Subject.Own ignored -> "own";
        };
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case DAY -> "day";
            case WEEK -> "week";
        };
    }

    static String way(int direction) {
        return direction > 0 ? ".up" : ".down";
    }
}
