package daybook.core.finding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.trend.CalendarTrend;
import daybook.core.trend.Diaries;
import daybook.core.trend.MannKendall;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.Strength;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of reports on half a year in which nothing changed, how many say that something did. */
class FalseAlarmTest {
    private static final double PHI = .4;

    private static boolean saysSomethingChanged(List<TrendAnswer> answers) {
        return answers.stream()
                .anyMatch(a -> a.verdict() == TrendVerdict.SHOWN
                        || a.change()
                                .map(c -> c.strength() == Strength.SHOWN)
                                .toOptional()
                                .orElse(false));
    }

    private static double share(int families, Function<Series, Result<CalendarTrend>> test) {
        long alarms = IntStream.range(0, families)
                .filter(seed -> saysSomethingChanged(TrendClaims.of(
                        FlatFamily.of(Diaries.random(seed), PHI, FlatFamily.Habit.NOW_AND_THEN, 0), test)))
                .count();
        return (double) alarms / families;
    }

    /** What most trackers do: days taken as independent. */
    private static Result<CalendarTrend> plain(Series series) {
        return MannKendall.of(series).map(m -> new CalendarTrend(m, 0, 1, m.variance(), m.z(), m.p(), m.p()));
    }

    @Test
    @Tag("slow")
    void of_four_hundred_flat_families_at_most_one_in_ten_raises_an_alarm() {
        double share = share(400, CalendarTrend::of);
        assertTrue(share <= .10, "alarms in " + share);
        assertTrue(share > 0, "a machinery that never speaks proves nothing");
    }

    @Test
    void of_eighty_flat_families_at_most_eleven_raise_an_alarm() {
        double share = share(80, CalendarTrend::of);
        assertTrue(share <= 11.0 / 80, "alarms in " + share);
    }

    @Test
    void with_plain_mann_kendall_the_same_bound_breaks() {
        double share = share(80, FalseAlarmTest::plain);
        assertTrue(share > 11.0 / 80, "alarms in only " + share);
    }

    @Test
    @Tag("slow")
    void with_plain_mann_kendall_one_in_ten_is_far_exceeded() {
        double share = share(400, FalseAlarmTest::plain);
        assertTrue(share > .25, "alarms in only " + share);
    }
}
