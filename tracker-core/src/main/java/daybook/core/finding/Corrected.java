package daybook.core.finding;

import daybook.core.trend.BenjaminiHochberg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A family of comparisons, corrected together for their number. */
final class Corrected {
    private Corrected() {}

    /** What is to be said of the i-th comparison, if anything. */
    interface Verdict<T> {
        Optional<Finding> of(int i, T comparison, double adjusted);
    }

    static <T> Judged of(List<T> comparisons, ToDoubleFunction<T> p, Verdict<T> verdict) {
        double[] adjusted =
                BenjaminiHochberg.adjusted(comparisons.stream().mapToDouble(p).toArray());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            verdict.of(i, comparisons.get(i), adjusted[i]).ifPresent(findings::add);
        }
        int clear =
                (int) findings.stream().filter(Finding.Shown.class::isInstance).count();
        return new Judged(findings, new Comparisons(adjusted.length, clear));
    }
}
