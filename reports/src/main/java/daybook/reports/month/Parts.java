package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.word.PersonId;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec;
import daybook.reports.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a month that a page for somebody else is put together from.
 *
 * @param letters of the people, as that somebody knows them
 */
public record Parts(PeriodFacts facts, Phrases phrases, Map<PersonId, String> letters) {
    public Parts {
        letters = Map.copyOf(letters);
    }

    /** At most three findings, or what was held. */
    public List<Block> said() {
        return new Findings(told()).opening();
    }

    /** How contact went: the findings beside it, the drawing or the sentence in its place, and what else is drawn. */
    public List<Block> contact() {
        return new ContactPart(told()).blocks();
    }

    /** The drawing of how contact left the writer, where there are days enough. */
    public Optional<Figure> felt() {
        return lines(contact(), ChartSpec.Role.FELT).findFirst();
    }

    public List<Block> steadiness() {
        return MonthReport.steadiness(told());
    }

    public List<Block> boundaries() {
        return new BoundaryPart(told()).blocks();
    }

    public List<Block> days() {
        return new DaysPart(told()).blocks();
    }

    public List<Block> measures() {
        return new MeasuresPart(told()).blocks();
    }

    public List<Block> howMade() {
        return new HowMade(told()).blocks();
    }

    private static Stream<Figure> lines(List<Block> blocks, ChartSpec.Role role) {
        return blocks.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.chart() instanceof ChartSpec.Lines lines && lines.role() == role);
    }

    private Told told() {
        return new Told(facts, phrases, letters, false);
    }
}
