package daybook.core.trend;

import daybook.core.trend.HoursOfWeek.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A busy journal of so many days, and all that is computed of it, for the measurements of speed. */
final class TenYears {
    static final int DAYS = 3650;
    private static final int MEASURES = 8;
    private static final int LINKS = 12;
    private static final int LINKED_DAYS = 400;
    private final int days;
    private final List<Series> measures = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<TestDay> tests = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    TenYears(int days) {
        this.days = days;
        Random random = Diaries.random(days);
        for (int m = 0; m < MEASURES; m++) {
            boolean[] logged = new boolean[days];
            for (int d = 0; d < days; d++) {
                logged[d] = random.nextDouble() < .75;
            }
            double[] x = Diaries.answers(Diaries.latent(random, days, .4), 1.2, -3, 3);
            measures.add(Diaries.series(x, d -> logged[d]));
            grids.add(Diaries.grid(x, d -> logged[d]));
        }
        for (int d = 0; d < days; d++) {
            if (random.nextDouble() < .5) {
                tests.add(new TestDay(d, random.nextInt(2), 1));
            }
            moments.add(new Moment(d / 7, d % 7, random.nextInt(24), random.nextDouble() < .4));
        }
    }

    Series measure() {
        return measures.getFirst();
    }

    List<TestDay> tests() {
        return tests;
    }

    int days() {
        return days;
    }

    /** Every statistic of this package, once for each measure it is for. */
    List<Object> everything() {
        var all = new ArrayList<Object>();
        for (int m = 0; m < MEASURES; m++) {
            aboutOne(measures.get(m), grids.get(m), all);
        }
        int from = Math.max(0, days - LINKED_DAYS);
        for (int link = 0; link < LINKS; link++) {
            Grid x = grids.get(link % MEASURES).slice(from, days);
            Grid y = grids.get((link + 3) % MEASURES).slice(from, days);
            all.add(LagAssociation.of(x, y, link % 2));
        }
        all.add(Steadiness.path(tests, 0, days));
        all.add(SteadinessChange.of(tests, days));
        all.add(HoursOfWeek.of(moments));
        all.add(KaplanMeier.of(RecoveryEpisodes.of(grids.get(0), grids.get(1))));
        return all;
    }

    private void aboutOne(Series series, Grid grid, List<Object> all) {
        all.add(CalendarTrend.of(series));
        all.add(TheilSen.of(series, .95));
        all.add(SettledChange.of(series, List.of(), .5));
        all.add(Swing.of(series));
        all.add(PhaseComparison.of(grid.slice(0, days / 2), grid.slice(days / 2, days)));
        all.add(MeanDifference.of(grid.slice(0, days / 2), grid.slice(days / 2, days)));
        int[] crossings = IntStream.range(1, days / 30).map(i -> 30 * i).toArray();
        all.add(AroundCrossings.of(grid, crossings, new int[] {-3, -2, -1}));
        all.add(AroundCrossings.of(grid, crossings, new int[] {1, 2, 3}));
    }
}
