package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.trend.HoursOfWeek.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hours of the week against the plainest way to deal their outcomes anew within weeks. */
class HoursDealtTest {
    private static final double SAME = 1e-9;

    private static List<Moment> moments(long seed, int n, int weeks) {
        Random random = Diaries.random(seed);
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    int week = i % weeks;
                    int hour = random.nextInt(24);
                    // some weeks are worse than others, so that it matters that outcomes stay in their week
                    double worse = (week % 2 == 0 ? .6 : .2) + (hour >= 18 ? .15 : 0);
                    return new Moment(week, random.nextInt(week % 2 == 0 ? 7 : 3), hour, random.nextDouble() < worse);
                })
                .toList();
    }

    private static double statistic(List<Moment> moments) {
        long[][] cells = new long[28][2];
        moments.forEach(m -> cells[m.cell()][m.worse() ? 0 : 1]++);
        return ChiSquare.of(cells).toOptional().orElseThrow().statistic();
    }

    /** Weeks in order, in each from the last one down. */
    private static List<Moment> dealt(List<Moment> inOrder, Random random) {
        List<Moment> all = new ArrayList<>();
        List<Integer> weeks = inOrder.stream().map(Moment::week).distinct().toList();
        for (int week : weeks) {
            List<Moment> its = inOrder.stream().filter(m -> m.week() == week).toList();
            List<Boolean> worse =
                    new ArrayList<>(its.stream().map(Moment::worse).toList());
            for (int i = worse.size() - 1; i > 0; i--) {
                Collections.swap(worse, i, random.nextInt(i + 1));
            }
            for (int i = 0; i < its.size(); i++) {
                Moment one = its.get(i);
                all.add(new Moment(one.week(), one.weekday(), one.hour(), worse.get(i)));
            }
        }
        return all;
    }

    private static double p(List<Moment> moments) {
        List<Moment> inOrder =
                moments.stream().sorted(Comparator.comparingInt(Moment::week)).toList();
        double real = statistic(inOrder);
        Random random = new Random(20170401);
        long reached = IntStream.range(0, 999)
                .filter(s -> statistic(dealt(inOrder, random)) >= real - SAME)
                .count();
        return (1 + reached) / 1000.0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void p_is_the_share_of_999_that_reach_it_each_week_dealt_within_itself(long seed) {
        List<Moment> moments = moments(seed, 120, 10);
        HoursOfWeek hours = HoursOfWeek.of(moments).toOptional().orElseThrow();
        assertEquals(statistic(moments), hours.statistic(), SAME);
        assertEquals(p(moments), hours.p());
        assertTrue(hours.p() > .001 && hours.p() < 1, "or all ways to deal would agree");
    }

    @Test
    void sixty_contacts_in_eight_weeks_are_enough_and_one_fewer_of_either_is_not() {
        assertTrue(HoursOfWeek.of(moments(1, 60, 8)).toOptional().isPresent());
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), HoursOfWeek.of(moments(1, 59, 8)));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), HoursOfWeek.of(moments(1, 60, 7)));
    }
}
