package daybook.core.finding;

import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The correction over the families of one report. Each family keeps its own promise; a report that asks seven of them would
 * say something false in three of ten. What a family shows stands here too, or is only leaning.
 * <p>Shape: reach of a claim = its adjusted p across, over the level of its family; a claim stands if its reach is within
 * {@value #LEVEL} times its family's share of the report = weight/sum of the weights of those that could be computed. Weights:
 * what the journal is kept for weighs most.
 * <p>Source: Bonferroni's inequality with weights (Rosenthal &amp; Rubin 1983). The level was set by simulation;
 * docs/performance.md has what it gives and costs.
 */
final class AcrossFamilies {
    static final double LEVEL = 1.3;

    private final double level;
    private final double weights;

    /** A family, and what it weighs. */
    enum Kind {
        TRENDS(6),
        OWN_MEASURES(2),
        PHASE(2),
        LINKS(2),
        CROSSINGS(2),
        HOURS(1),
        SWINGS(.5);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    private AcrossFamilies(Map<Kind, Judged> families, double level) {
        this.level = level;
        this.weights = families.entrySet().stream()
                .filter(family -> family.getValue().comparisons().made() > 0)
                .mapToDouble(family -> family.getKey().weight)
                .sum();
    }

    /** @return the same families, in the order of {@link Kind} */
    static List<Judged> of(Map<Kind, Judged> families) {
        return of(families, LEVEL);
    }

    /** The same at another level, so that it can be measured what one costs. */
    static List<Judged> of(Map<Kind, Judged> families, double level) {
        var across = new AcrossFamilies(families, level);
        List<Judged> judged = new ArrayList<>();
        new EnumMap<>(families).forEach((kind, family) -> judged.add(across.corrected(kind, family)));
        return judged;
    }

    private static Optional<Comparison> shown(Finding finding) {
        return finding instanceof Shown(Comparison comparison) ? Optional.of(comparison) : Optional.empty();
    }

    private Judged corrected(Kind kind, Judged family) {
        double within = level * kind.weight / weights;
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
