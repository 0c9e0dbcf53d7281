package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.text.Phrases;
import java.util.List;
import java.util.Optional;

/** The drawings of a report one by one, for another page. Empty where there is too little for one. */
public record ReportFigures(PeriodFacts facts, Phrases phrases) {

    private Told told() {
        return new Told(facts, phrases);
    }

    /** Chart 1. */
    public Optional<Figure> steadiness() {
        return new SteadinessPart(told()).figure();
    }

    /** Chart 2. */
    public Optional<Figure> feltAfter() {
        return first(new ContactPart(told()).blocks());
    }

    /** Chart 3. */
    public Optional<Figure> myActs() {
        return facts.safety() ? Optional.empty() : first(new ActsPart(told()).blocks());
    }

    /** Chart 4. */
    public Optional<Figure> eggshells() {
        return first(new EggshellsPart(told()).blocks());
    }

    /** Chart 5. */
    public Optional<Figure> stepAways() {
        return facts.safety() ? Optional.empty() : first(new AwayPart(told()).blocks());
    }

    /** Chart 8. */
    public Optional<Figure> signs() {
        return first(new SignsPart(told()).blocks());
    }

    /** Chart 9, by channel. */
    public Optional<Figure> channels() {
        return first(new SplitPart(told()).channels());
    }

    /** Chart 10, one a pattern. */
    public List<Figure> patterns() {
        return Figures.of(new PatternPart(told()).blocks()).toList();
    }

    /** Chart 11. */
    public Optional<Figure> phase() {
        return new PhasePart(told()).figure();
    }

    /** Charts 12, a small one each. */
    public List<Figure> sliders() {
        return Figures.of(new SlidersPart(told()).blocks()).toList();
    }

    /** Charts 15, a small one each. */
    public List<Figure> measures() {
        return Figures.of(new MeasuresPart(told()).blocks()).toList();
    }

    private static Optional<Figure> first(List<Block> blocks) {
        return Figures.of(blocks).findFirst();
    }
}
