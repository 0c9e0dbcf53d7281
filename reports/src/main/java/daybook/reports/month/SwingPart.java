package daybook.reports.month;

import daybook.core.facts.SwingFacts;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Gauge;
import daybook.core.finding.SwungOtherwise;
import daybook.core.trend.Strength;
import daybook.core.trend.Swing;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block;
import daybook.reports.text.Spoken;
import daybook.reports.text.SwingSentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far one day lies from the next, beside the measure it is about. For the writer alone. A time that is not over tells none of it, a week
 * is too short, and a safety phase is not held against the time before.
 */
record SwingPart(Told told) {

    List<Block> blocks(Gauge gauge) {
        if (!told.own() || !told.facts().closed() || told.facts().form() == ReportForm.WEEK) {
            return List.of();
        }
        List<Block> apart = told.facts().findings().stream()
                .filter(finding -> about(finding, gauge))
                .<Block>map(told.sentences()::block)
                .toList();
        return apart.isEmpty()
                ? swings().filter(swing -> swing.gauge() == gauge)
                        .flatMap(swing -> level(swing).or(() -> question(swing)).stream())
                        .toList()
                : apart;
    }

    private Stream<SwingFacts> swings() {
        return told.facts().themes().days().swing().stream();
    }

    private static boolean about(Finding finding, Gauge gauge) {
        return finding instanceof Shown(SwungOtherwise shown) && shown.gauge() == gauge
                || finding instanceof Leaning(SwungOtherwise leaning) && leaning.gauge() == gauge;
    }

    private Optional<Block> level(SwingFacts swing) {
        return swing.now().toOptional().map(now -> {
            Spoken spoken = sentences().level(swing.gauge(), now, beside(swing));
            return new Block.Finding(Strength.SHOWN, spoken.sentence(), spoken.basis());
        });
    }

    private Optional<Swing> beside(SwingFacts swing) {
        return told.facts().safety() ? Optional.empty() : swing.before().toOptional();
    }

    private Optional<Block> question(SwingFacts swing) {
        return swing.mostly().map(mostly -> new Block.Paragraph(sentences().asks(swing, mostly)));
    }

    private SwingSentences sentences() {
        return new SwingSentences(told.phrases());
    }
}
