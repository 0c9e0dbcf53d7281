package daybook.core.finding;

import daybook.core.trend.BenjaminiHochberg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A family of comparisons, corrected together for their number. */
final class Corrected {
    private Corrected() {}

    /** What is to be said of the i-th comparison, if anything. */
    interface Verdict<T> {
        Optional<Finding> of(int i, T comparison, Adjusted adjusted);
    }

    /** @param across p for whoever asks many questions at once */
    static <T> Judged of(List<T> comparisons, ToDoubleFunction<T> p, ToDoubleFunction<T> across, Verdict<T> verdict) {
        List<Adjusted> adjusted = adjusted(comparisons, p, across);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < adjusted.size(); i++) {
            verdict.of(i, comparisons.get(i), adjusted.get(i)).ifPresent(findings::add);
        }
        int clear =
                (int) findings.stream().filter(Finding.Shown.class::isInstance).count();
        return new Judged(findings, new Comparisons(adjusted.size(), clear));
    }

    /** @return one a comparison, in the same order */
    static <T> List<Adjusted> adjusted(List<T> comparisons, ToDoubleFunction<T> p, ToDoubleFunction<T> across) {
        double[] within =
                BenjaminiHochberg.adjusted(comparisons.stream().mapToDouble(p).toArray());
        double[] outside = BenjaminiHochberg.adjusted(
                comparisons.stream().mapToDouble(across).toArray());
        return IntStream.range(0, within.length)
                .mapToObj(i -> new Adjusted(within[i], outside[i]))
                .toList();
    }
}
