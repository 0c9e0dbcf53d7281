package daybook.core.finding;

import daybook.core.finding.Families.Asked;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NoTrend;
import daybook.core.finding.Missing.NoTrend.Lack;
import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.finding.TrendClaim.Stayed;
import daybook.core.trend.Result;
import daybook.core.trend.SettledChange;
import daybook.core.trend.Strength;
import daybook.core.trend.TheilSen;
import daybook.core.trend.Unit;
import daybook.core.trend.Weekly;
import daybook.core.trend.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One family of trends in claims: a change of level that is shown stands for the trend, one that only leans is not told. */
final class TrendFindings {
    private static final double BAND = .95;
    private static final int LAST_OF_WEEK = 6;

    private TrendFindings() {}

    static Judged of(List<Asked> family, int weeks) {
        List<TrendAnswer> answers =
                TrendClaims.of(family.stream().map(Asked::question).toList());
        List<Finding> findings = new ArrayList<>();
        int made = 0;
        int clear = 0;
        for (int i = 0; i < answers.size(); i++) {
            Finding finding = finding(family.get(i), answers.get(i), weeks);
            findings.add(finding);
            made += answers.get(i).trend().toOptional().isPresent() ? 1 : 0;
            clear += finding instanceof Shown ? 1 : 0;
        }
        return new Judged(findings, new Comparisons(made, clear));
    }

    private static Finding finding(Asked asked, TrendAnswer answer, int weeks) {
        return switch (answer.trend()) {
            case Result.Value<TrendAnswer.Tested>(TrendAnswer.Tested tested) -> {
                var course = new Course(asked.unit(), asked.n(), weeks, tested, slope(asked));
                yield settled(answer)
                        .map(change -> said(asked, change, course))
                        .orElseGet(() -> said(asked, answer, course));
            }
            case Result.Declined<TrendAnswer.Tested>(Why why) ->
                new CannotTell(missing(asked, lack(asked, why), Optional.empty()));
        };
    }

    private static Optional<TheilSen> slope(Asked asked) {
        return asked.unit() == Unit.WEEK
                ? TheilSen.of(asked.question().series(), BAND).toOptional()
                : Optional.empty();
    }

    private static Optional<SettledChange> settled(TrendAnswer answer) {
        return answer.change().toOptional().filter(change -> change.strength() == Strength.SHOWN);
    }

    private static Finding said(Asked asked, SettledChange change, Course course) {
        return new Shown(new Settled(
                asked.subject(),
                change.step(),
                day(asked.unit(), change.after(), 0),
                day(asked.unit(), change.notAfter(), LAST_OF_WEEK),
                course));
    }

    /** A week begins on its Monday. */
    private static LocalDate day(Unit unit, int t, int plus) {
        return switch (unit) {
            case DAY -> LocalDate.ofEpochDay(t);
            case WEEK -> LocalDate.ofEpochDay(Weekly.monday(t)).plusDays(plus);
        };
    }

    private static Finding said(Asked asked, TrendAnswer answer, Course course) {
        return switch (answer.verdict()) {
            case SHOWN -> new Shown(new Moved(asked.subject(), answer.direction(), course));
            case LEANING -> new Leaning(new Moved(asked.subject(), answer.direction(), course));
            case NO_CHANGE -> new Shown(new Stayed(asked.subject(), course));
            case CANNOT_TELL -> new CannotTell(missing(asked, Lack.UNCLEAR, Optional.of(course)));
        };
    }

    private static Lack lack(Asked asked, Why why) {
        if (asked.n() < asked.unit().fewest()) {
            return Lack.TOO_FEW;
        }
        return why == Why.NO_VARIATION ? Lack.ONE_VALUE : Lack.UNCLEAR;
    }

    private static NoTrend missing(Asked asked, Lack lack, Optional<Course> computed) {
        return new NoTrend(
                asked.subject(), asked.unit(), asked.n(), asked.unit().fewest(), lack, computed);
    }
}
