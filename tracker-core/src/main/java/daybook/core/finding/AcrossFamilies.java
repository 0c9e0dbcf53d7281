package daybook.core.finding;

import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The correction over the families of one report. Each family keeps its own promise; a report that asks seven of them would
 * still say something false in one of four. What a family shows stands firm here too, or is only leaning.
 * <p>Shape: reach of a claim = its adjusted p over the level of its family, at most 1 for what is shown; of a family = its
 * least. Families stand in line by reach over their share of the report, share = weight/sum of the weights of those that
 * could be computed. k = the largest for which the k-th is within k times {@value #LEVEL}; a claim stands if its reach is
 * within {@value #LEVEL} k times its family's share. So a family alone says all it says by itself, and several that speak
 * at once make room for each other.
 * <p>Weights: what the journal is kept for weighs most. Those of links and crossings are such that the least p that a
 * calendar of half a year (crossings) or of a year (links) can give may still be shown.
 * <p>Source: Benjamini &amp; Bogomolov 2014 (families chosen by step-up, corrected by how many were chosen); weights after
 * Benjamini &amp; Hochberg 1997. The level was set by simulation; docs/performance.md has what it gives and costs.
 */
final class AcrossFamilies {
    private static final double LEVEL = 1.4;

    private final Map<Kind, Judged> families;
    private final double weights;
    private final int chosen;

    /** A family, and what it weighs. */
    enum Kind {
        TRENDS(6),
        OWN_MEASURES(2),
        PHASE(2),
        LINKS(4),
        CROSSINGS(3),
        HOURS(1),
        SWINGS(.5);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    private AcrossFamilies(Map<Kind, Judged> families) {
        this.families = families;
        this.weights = families.entrySet().stream()
                .filter(family -> family.getValue().comparisons().made() > 0)
                .mapToDouble(family -> family.getKey().weight)
                .sum();
        this.chosen = chosen();
    }

    /** @return the same families, in the order of {@link Kind} */
    static List<Judged> of(Map<Kind, Judged> families) {
        var across = new AcrossFamilies(families);
        List<Judged> judged = new ArrayList<>();
        new EnumMap<>(families).forEach((kind, family) -> judged.add(across.corrected(kind, family)));
        return judged;
    }

    private int chosen() {
        double[] inLine = families.entrySet().stream()
                .flatMapToDouble(family ->
                        least(family.getValue()).stream().map(reach -> reach * weights / family.getKey().weight))
                .sorted()
                .toArray();
        int k = inLine.length;
        while (k > 0 && inLine[k - 1] > k * LEVEL) {
            k--;
        }
        return k;
    }

    private static OptionalDouble least(Judged family) {
        return family.findings().stream()
                .flatMap(finding -> shown(finding).stream())
                .mapToDouble(Comparison::reach)
                .min();
    }

    private static Optional<Comparison> shown(Finding finding) {
        return finding instanceof Shown(Comparison comparison) ? Optional.of(comparison) : Optional.empty();
    }

    private Judged corrected(Kind kind, Judged family) {
        double within = LEVEL * chosen * kind.weight / weights;
        List<Finding> findings = new ArrayList<>();
        int softened = 0;
        for (Finding finding : family.findings()) {
            Optional<Comparison> tooFar = shown(finding).filter(comparison -> comparison.reach() > within);
            if (tooFar.isEmpty()) {
                findings.add(finding);
            } else {
                tooFar.flatMap(Comparison::softer).map(Leaning::new).ifPresent(findings::add);
                softened++;
            }
        }
        Comparisons made = family.comparisons();
        return new Judged(findings, new Comparisons(made.made(), made.clear() - softened));
    }
}
