package daybook.core.finding;

import daybook.core.trend.Diaries;
import daybook.core.trend.Series;
import daybook.core.trend.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Eight measures of half a year in which nothing changes: seven kept by the day, contact by the week. */
final class FlatFamily {
    static final int DAYS = 182;

    private FlatFamily() {}

    /** How somebody logs: which days stay silent. */
    enum Habit {
        /** A quarter of the days, by chance. */
        NOW_AND_THEN,
        /** Silent for days on end, three days in ten. */
        IN_SPELLS,
        /** Bad days are logged half as often. */
        BAD_DAYS_LESS,
        /** Half of the days. */
        THINLY,
        /** Every day, and weekends feel different. */
        DAILY_WITH_A_WEEK;

        IntPredicate logged(Random random, double[] y) {
            boolean[] logged = new boolean[y.length];
            boolean silent = false;
            for (int d = 0; d < y.length; d++) {
                silent = random.nextDouble() < (silent ? .75 : .11);
                double chance = switch (this) {
                    case NOW_AND_THEN -> .75;
                    case IN_SPELLS -> silent ? 0 : 1;
                    case BAD_DAYS_LESS -> y[d] < 0 ? .45 : .9;
                    case THINLY -> .5;
                    case DAILY_WITH_A_WEEK -> 1;
                };
                logged[d] = random.nextDouble() < chance;
            }
            return d -> logged[d];
        }

        double weekend() {
            return this == DAILY_WITH_A_WEEK ? .8 : 0;
        }
    }

    /** @param shared how much of each day all measures have in common, 0..1 */
    static List<TrendQuestion> of(Random random, double phi, Habit habit, double shared) {
        double[] day = Diaries.latent(random, DAYS, phi);
        IntPredicate logged = habit.logged(random, day);
        var family = new ArrayList<TrendQuestion>();
        for (int m = 0; m < 7; m++) {
            double[] y = mixed(day, Diaries.latent(random, DAYS, phi), shared, habit.weekend());
            IntPredicate own = shared > 0 ? logged : habit.logged(random, y);
            // felt has seven steps, the other measures four
            double[] answers = m % 3 == 0 ? Diaries.answers(y, 1.2, -3, 3) : Diaries.answers(y, .9, 0, 3);
            family.add(question(Diaries.series(answers, own)));
        }
        family.add(question(weeks(random)));
        return List.copyOf(family);
    }

    private static TrendQuestion question(Series series) {
        return new TrendQuestion(series, TrendQuestion.HALF_A_POINT, List.of());
    }

    private static double[] mixed(double[] day, double[] own, double shared, double weekend) {
        return IntStream.range(0, own.length)
                .mapToDouble(
                        d -> Math.sqrt(shared) * day[d] + Math.sqrt(1 - shared) * own[d] + (d % 7 > 4 ? weekend : 0))
                .toArray();
    }

    private static Series weeks(Random random) {
        double[] counts = IntStream.range(0, DAYS / 7)
                .mapToDouble(w -> IntStream.range(0, 7)
                        .filter(d -> random.nextDouble() < .5)
                        .count())
                .toArray();
        return Series.of(Unit.WEEK, IntStream.range(0, counts.length).toArray(), counts);
    }
}
