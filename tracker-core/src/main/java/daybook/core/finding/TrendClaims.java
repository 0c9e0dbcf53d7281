package daybook.core.finding;

import daybook.core.trend.CalendarTrend;
import daybook.core.trend.PairChance;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.SettledChange;
import daybook.core.trend.StayedSame;
import daybook.core.trend.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The claims of one family of trends, corrected together by Benjamini and Hochberg over those that can be computed.
 * <p>Adjusted p up to .05: shown if the chance is at least .05 away from one half, else "stayed about the same" where that may be said,
 * else leaning. Up to .20: leaning. Above: stayed about the same where that may be said, else nothing can be told. A change of level only
 * leans where its measure's adjusted p is above .20: with eight measures a step needs some trend beside it.
 * <p>Minimum: 60 logged days over 8 weeks, or 20 weeks, and two different values. Measured: 6 to 8% of reports on eight flat diaries
 * show any. Oracle: more.json {@code claims}.
 */
public final class TrendClaims {
    static final double SURE = .05;
    static final double PERHAPS = .20;
    private static final double WORTH_SAYING = .05;

    private TrendClaims() {}

    /** @return an answer for each question, in the same order */
    public static List<TrendAnswer> of(List<TrendQuestion> family) {
        return of(family, CalendarTrend::of);
    }

    /** The same with another test of the trend, so that the false-alarm test can show that it would notice one. */
    static List<TrendAnswer> of(List<TrendQuestion> family, Function<Series, Result<CalendarTrend>> test) {
        List<Result<CalendarTrend>> trends =
                family.stream().map(q -> enough(q.series()).then(test)).toList();
        List<Adjusted> adjusted = Corrected.adjusted(
                trends.stream().flatMap(trend -> trend.toOptional().stream()).toList(),
                CalendarTrend::p,
                CalendarTrend::cautious);
        var answers = new ArrayList<TrendAnswer>();
        int computed = 0;
        for (int i = 0; i < family.size(); i++) {
            answers.add(
                    switch (trends.get(i)) {
                        case Result.Value<CalendarTrend>(CalendarTrend trend) ->
                            answer(family.get(i), trend, adjusted.get(computed++));
                        case Result.Declined<CalendarTrend>(Why why) -> silent(family.get(i), why);
                    });
        }
        return List.copyOf(answers);
    }

    private static Result<Series> enough(Series series) {
        if (series.size() < series.unit().fewest()
                || series.span() < series.unit().span()) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        return series.varies() ? Result.of(series) : Result.declined(Why.NO_VARIATION);
    }

    private static TrendAnswer silent(TrendQuestion question, Why why) {
        return new TrendAnswer(
                question.series().size(), TrendVerdict.CANNOT_TELL, 0, Result.declined(why), Result.declined(why));
    }

    private static TrendAnswer answer(TrendQuestion question, CalendarTrend trend, Adjusted adjusted) {
        PairChance chance = trend.chance();
        Series series = question.series();
        TrendVerdict verdict = verdict(question, chance, adjusted.p());
        boolean said = verdict == TrendVerdict.SHOWN || verdict == TrendVerdict.LEANING;
        return new TrendAnswer(
                series.size(),
                verdict,
                said ? chance.direction() : 0,
                Result.of(new TrendAnswer.Tested(adjusted, trend, chance)),
                SettledChange.of(series, question.markers(), question.leastStep())
                        .map(change -> adjusted.p() > PERHAPS ? change.leaning() : change));
    }

    private static TrendVerdict verdict(TrendQuestion question, PairChance chance, double adjusted) {
        if (adjusted <= SURE && chance.size() >= WORTH_SAYING) {
            return TrendVerdict.SHOWN;
        }
        if (adjusted > SURE && adjusted <= PERHAPS) {
            return TrendVerdict.LEANING;
        }
        if (StayedSame.of(question.series(), chance, question.leastStep())) {
            return TrendVerdict.NO_CHANGE;
        }
        return adjusted <= SURE ? TrendVerdict.LEANING : TrendVerdict.CANNOT_TELL;
    }
}
