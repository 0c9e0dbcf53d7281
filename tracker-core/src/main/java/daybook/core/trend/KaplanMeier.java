package daybook.core.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many spells still last at each time, those lost from sight counted as long as they were seen.
 * <p>Shape: at every distinct time S falls by the share of those still seen that end then; median = first time with S at most .5, half-way
 * to the next time where S is .5 (within 1e-9), none if it never comes so far.
 * <p>Units: times in days, S 0..1. Minimum: none here; a claim needs 8 spells, 5 of them ended.
 * <p>Misleads: coming back to the usual is partly regression to the mean; no test is made of it.
 * <p>Source: Kaplan &amp; Meier 1958. Oracle: golden.json, more.json {@code km}, 1e-8.
 */
public record KaplanMeier(List<Double> times, List<Double> lasting, OptionalDouble median) {
    private static final double SAME = 1e-9;

    public static KaplanMeier of(List<Spell> spells) {
        List<Double> times =
                spells.stream().map(Spell::time).distinct().sorted().toList();
        var lasting = new ArrayList<Double>();
        double s = 1;
        for (double t : times) {
            double seen = spells.stream().filter(e -> e.time() >= t).count();
            long ended = spells.stream().filter(e -> e.time() == t && e.ended()).count();
            s *= 1 - ended / seen;
            lasting.add(s);
        }
        return new KaplanMeier(times, List.copyOf(lasting), median(times, lasting));
    }

    private static OptionalDouble median(List<Double> times, List<Double> lasting) {
        for (int i = 0; i < times.size(); i++) {
            double time = times.get(i);
            if (Math.abs(lasting.get(i) - .5) < SAME) {
                return OptionalDouble.of(i + 1 < times.size() ? (time + times.get(i + 1)) / 2 : time);
            }
            if (lasting.get(i) < .5) {
                return OptionalDouble.of(time);
            }
        }
        return OptionalDouble.empty();
    }
}
