package daybook.core.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether some hours of the week leave the person worse than others, and by how much.
 * <p>Shape: 7 weekdays x 4 parts of the day; chi-square of worse against not over the cells with entries; p = (1 + those of 999 shuffles of
 * the outcomes within their weeks that reach it)/1000; shares drawn in by {@link ShrunkShares}. Weeks in order, in each Fisher-Yates from
 * the last interaction down; the same seed every time, so that the same log gives the same page.
 * <p>Units: shares and p 0..1. Minimum: 60 interactions in 8 weeks; the table is shown only with p below .05.
 * <p>Misleads: never name the worst cell, it is partly luck. Source: Pearson 1900; Efron &amp; Morris 1975.
 */
public record HoursOfWeek(int interactions, double statistic, double p, List<Cell> cells) {
    private static final int FEWEST = 60;
    private static final int WEEKS = 8;
    private static final int SHUFFLES = 999;
    private static final long SEED = 20170401;
    private static final double SAME = 1e-9;
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
            return new HoursOfWeek(moments.size(), real.statistic(), p(moments), cells(counts));
        });
    }

    private static long[][] counts(List<Moment> moments) {
        long[][] counts = new long[CELLS][2];
        for (Moment moment : moments) {
            counts[moment.cell()][moment.worse() ? 0 : 1]++;
        }
        return counts;
    }

    private static double p(List<Moment> moments) {
        var weeks = new Weeks(moments);
        double real = weeks.statistic(weeks.worse);
        var random = new Random(SEED);
        int asLarge = 0;
        for (int s = 0; s < SHUFFLES; s++) {
            asLarge += weeks.statistic(weeks.shuffled(random)) >= real - SAME ? 1 : 0;
        }
        return (1.0 + asLarge) / (1 + SHUFFLES);
    }

    /** The cells and the outcomes of the interactions, week by week. */
    private static final class Weeks {
        private final int[] cell;
        private final boolean[] worse;
        private final int[] ends;
        private final int[] sizes = new int[CELLS];
        private final double share;

        Weeks(List<Moment> moments) {
            List<Moment> inOrder = moments.stream()
                    .sorted(Comparator.comparingInt(Moment::week))
                    .toList();
            int n = inOrder.size();
            cell = inOrder.stream().mapToInt(Moment::cell).toArray();
            worse = new boolean[n];
            for (int i = 0; i < n; i++) {
                worse[i] = inOrder.get(i).worse();
                sizes[cell[i]]++;
            }
            share = inOrder.stream().filter(Moment::worse).count() / (double) n;
            ends = IntStream.rangeClosed(1, n)
                    .filter(i -> i == n
                            || inOrder.get(i).week() != inOrder.get(i - 1).week())
                    .toArray();
        }

        /** What {@link ChiSquare} gives: a shuffle changes neither how many fell into a cell nor how many were worse. */
        double statistic(boolean[] outcomes) {
            int[] counts = new int[CELLS];
            for (int i = 0; i < cell.length; i++) {
                counts[cell[i]] += outcomes[i] ? 1 : 0;
            }
            double sum = 0;
            for (int c = 0; c < CELLS; c++) {
                double off = counts[c] - sizes[c] * share;
                sum += sizes[c] == 0 ? 0 : off * off / (sizes[c] * share * (1 - share));
            }
            return sum;
        }

        /** The outcomes of each week dealt anew, each time from those as they happened. */
        boolean[] shuffled(Random random) {
            boolean[] dealt = worse.clone();
            int start = 0;
            for (int end : ends) {
                for (int i = end - start - 1; i > 0; i--) {
                    int other = random.nextInt(i + 1);
                    boolean kept = dealt[start + i];
                    dealt[start + i] = dealt[start + other];
                    dealt[start + other] = kept;
                }
                start = end;
            }
            return dealt;
        }
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
