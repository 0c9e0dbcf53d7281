package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether some hours of the week leave the person worse than others, and by how much.
 * <p>Shape: 7 weekdays x 4 parts of the day; chi-square of worse against not over the cells with entries; p = (1 + those of 999 shuffles of
 * the outcomes within their weeks that reach it)/1000; shares drawn in by {@link ShrunkShares}. Weeks in order, in each Fisher-Yates from
 * the last interaction down; the same seed every time, so that the same log gives the same page.
 * <p>Minimum: 60 interactions in 8 weeks; the table is shown only with p below .05.
 * <p>Misleads: never name the worst cell, it is partly luck. Source: Pearson 1900; Efron &amp; Morris 1975.
 */
public record HoursOfWeek(int interactions, double statistic, double p, List<Cell> cells) {
    private static final int FEWEST = 60;
    private static final int WEEKS = 8;
    private static final int SHUFFLES = 999;
    private static final long SEED = 20170401;
    private static final int PARTS = 4;
    private static final int CELLS = 7 * PARTS;

    /**
     * @param week number, of any fixed start
     * @param weekday 0 Monday .. 6 Sunday
     * @param hour of the local day, 0..23
     */
    public record Moment(int week, int weekday, int hour, boolean worse) {
        int cell() {
            int part = hour < 5 ? 0 : hour < 12 ? 1 : hour < 18 ? 2 : 3;
            return weekday * PARTS + part;
        }
    }

    /** @param part 0 night, 1 morning from 5, 2 afternoon from 12, 3 evening from 18 */
    public record Cell(int weekday, int part, int worse, int n, double shrunk) {}

    /**
     * @param moments in the order in which they happened
     * @return {@code TOO_FEW_VALUES} below 60 in 8 weeks, {@code NO_VARIATION} where all ended alike or fell into one cell
     */
    public static Result<HoursOfWeek> of(List<Moment> moments) {
        if (moments.size() < FEWEST
                || moments.stream().map(Moment::week).distinct().count() < WEEKS) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        long[][] counts = counts(moments);
        return ChiSquare.of(counts).map(real -> {
            double p = p(moments, real.statistic());
            return new HoursOfWeek(moments.size(), real.statistic(), p, cells(counts));
        });
    }

    private static long[][] counts(List<Moment> moments) {
        long[][] counts = new long[CELLS][2];
        for (Moment moment : moments) {
            counts[moment.cell()][moment.worse() ? 0 : 1]++;
        }
        return counts;
    }

    private static double p(List<Moment> moments, double real) {
        SortedMap<Integer, List<Moment>> weeks = new TreeMap<>();
        for (Moment moment : moments) {
            weeks.computeIfAbsent(moment.week(), w -> new ArrayList<>()).add(moment);
        }
        var random = new Random(SEED);
        int asLarge = 0;
        for (int s = 0; s < SHUFFLES; s++) {
            var shuffled = new ArrayList<Moment>(moments.size());
            weeks.values().forEach(week -> shuffled.addAll(shuffled(week, random)));
            asLarge += statistic(shuffled) >= real - 1e-9 ? 1 : 0;
        }
        return (1.0 + asLarge) / (1 + SHUFFLES);
    }

    private static double statistic(List<Moment> moments) {
        return ChiSquare.of(counts(moments)).toOptional().orElseThrow().statistic();
    }

    /** The outcomes of one week on its moments, in another order. */
    private static List<Moment> shuffled(List<Moment> week, Random random) {
        boolean[] worse = new boolean[week.size()];
        for (int i = 0; i < worse.length; i++) {
            worse[i] = week.get(i).worse();
        }
        for (int i = worse.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            boolean kept = worse[i];
            worse[i] = worse[other];
            worse[other] = kept;
        }
        var out = new ArrayList<Moment>(worse.length);
        for (int i = 0; i < worse.length; i++) {
            Moment m = week.get(i);
            out.add(new Moment(m.week(), m.weekday(), m.hour(), worse[i]));
        }
        return out;
    }

    private static List<Cell> cells(long[][] counts) {
        int[] worse = new int[CELLS];
        int[] all = new int[CELLS];
        for (int c = 0; c < CELLS; c++) {
            worse[c] = (int) counts[c][0];
            all[c] = (int) (counts[c][0] + counts[c][1]);
        }
        List<Double> shrunk = ShrunkShares.of(worse, all).toOptional().orElseThrow();
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < CELLS; c++) {
            cells.add(new Cell(c / PARTS, c % PARTS, worse[c], all[c], shrunk.get(c)));
        }
        return List.copyOf(cells);
    }
}
