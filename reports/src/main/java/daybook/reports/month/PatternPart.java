package daybook.reports.month;

import daybook.core.facts.PatternFacts;
import daybook.core.facts.PatternFacts.Mark;
import daybook.core.word.PatternStage;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.EventStrip;
import daybook.reports.block.ChartSpec.StripRow;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stories that repeat: their rounds over the days, a shape a stage. One round is told by its dates. */
record PatternPart(Told told) {
    private static final int FEWEST_ROUNDS = 2;
    /** Longer lists of days say nothing more. */
    private static final int LAST = 8;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (PatternFacts pattern : told.facts().themes().contact().patterns()) {
            blocks.add(pattern.rounds().size() < FEWEST_ROUNDS ? dates(pattern) : figure(pattern));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "pattern.heading"));
        }
        return blocks;
    }

    private Block dates(PatternFacts pattern) {
        String days = told.list(pattern.marks().stream()
                .map(mark -> told.dates().brief(mark.day()))
                .distinct()
                .toList());
        return new Block.Paragraph(told.phrases()
                .text("pattern.once", Phrases.typed(pattern.pattern().name()), Phrases.said(days)));
    }

    private Figure figure(PatternFacts pattern) {
        List<StripRow> rows = Stream.concat(Stream.of(PatternStage.values()), Stream.of((PatternStage) null))
                .map(stage -> row(pattern, stage))
                .filter(row -> !row.days().isEmpty())
                .toList();
        return new Figure(
                Text.of(pattern.pattern().name()),
                new EventStrip(new Axis(told).days(), rows),
                told.phrases()
                        .text(
                                pattern.apart().size() > LAST ? "pattern.caption.last" : "pattern.caption",
                                Phrases.typed(pattern.pattern().name()),
                                Phrases.said(whole(pattern.rounds().size())),
                                Phrases.said(apart(pattern))),
                alt(pattern, rows),
                numbers(pattern, rows));
    }

    private StripRow row(PatternFacts pattern, @Nullable PatternStage stage) {
        List<Mark> its = pattern.marks().stream()
                .filter(mark -> Objects.equals(mark.stage(), stage))
                .toList();
        String name = told.say(stage == null ? "pattern-stage.none" : "pattern-stage." + stage.code());
        return new StripRow(
                told.say("label.n", name, whole(its.size())),
                its.stream().map(Mark::day).toList(),
                its.stream()
                        .map(mark -> told.say("dot", told.dates().brief(mark.day()), name))
                        .toList());
    }

    private String apart(PatternFacts pattern) {
        List<Integer> all = pattern.apart();
        return told.list(all.subList(Math.max(0, all.size() - LAST), all.size()).stream()
                .map(this::whole)
                .toList());
    }

    private String alt(PatternFacts pattern, List<StripRow> rows) {
        return told.say(
                "pattern.alt",
                told.dates().period(told.facts().window()),
                told.list(rows.stream().map(StripRow::label).toList()),
                whole(pattern.rounds().size()),
                told.dates().day(pattern.rounds().getFirst()),
                told.dates().day(pattern.rounds().getLast()));
    }

    private DataTable numbers(PatternFacts pattern, List<StripRow> rows) {
        return new DataTable(
                Text.of(pattern.pattern().name()),
                told.columns(List.of("pattern.table.stage", "pattern.table.days")),
                rows.stream()
                        .map(row -> List.of(
                                Text.of(row.label()),
                                Text.of(told.list(row.days().stream()
                                        .map(told.dates()::brief)
                                        .toList()))))
                        .toList());
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
