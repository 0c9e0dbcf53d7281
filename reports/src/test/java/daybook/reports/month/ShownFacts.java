package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Some facts, and what is drawn of them on paper or on the page of trends. */
record ShownFacts(PeriodFacts facts, List<Block> page) {
    private static final Phrases EN = Phrases.english();
    private static final List<ShownFacts> MONTH = both(SampleLife.facts("2026-10"));
    static final List<ShownFacts> YEAR = both(SampleLife.facts("2025-11-01..2026-10-31"));
    static final List<ShownFacts> SHOWN =
            Stream.concat(MONTH.stream(), YEAR.stream()).toList();

    /** On paper, with all that may be chosen, and on the page of trends. */
    static List<ShownFacts> both(PeriodFacts facts) {
        var issued = new Edition.Issued(1, LocalDate.of(2026, 11, 2));
        var all = new Choices(true, true, true, true, true);
        return List.of(
                new ShownFacts(facts, MonthReport.compose(facts, issued, EN, all)),
                new ShownFacts(facts, TrendsPage.compose(facts, EN)));
    }

    static String title(String key) {
        return EN.say(key);
    }

    <C extends ChartSpec> C chart(Class<C> kind, String title) {
        return Figures.of(page)
                .filter(figure -> figure.title().plain().equals(title))
                .map(Figure::chart)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chart " + title));
    }

    @Override
    public String toString() {
        return facts.period().toString();
    }
}
