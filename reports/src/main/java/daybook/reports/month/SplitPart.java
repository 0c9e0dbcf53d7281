package daybook.reports.month;

import daybook.core.facts.ContactSplits;
import daybook.core.facts.Spread;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.IntervalRow;
import daybook.reports.block.ChartSpec.IntervalRows;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How contact left the writer by channel and by person: beside each other, in their order, never ranked. */
record SplitPart(Told told) {
    private static final int FEWEST_ROWS = 2;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(channels());
        blocks.addAll(people());
        return blocks;
    }

    List<Block> channels() {
        Map<String, Spread> rows = new LinkedHashMap<>();
        splits().channels().forEach((channel, its) -> rows.put(told.say("channel." + channel.code()), its.felt()));
        return drawn("split.channel", rows, List.of());
    }

    /** People are lettered in the drawing and named below it. */
    List<Block> people() {
        Map<String, Spread> rows = new LinkedHashMap<>();
        List<Text> named = new ArrayList<>();
        Map<PersonId, OwnWords> names = told.facts().diary().people();
        splits().people().forEach((person, felt) -> {
            String letter = told.letter(person, rows.size());
            rows.put(told.say("split.person.letter", letter), felt);
            OwnWords name = names.get(person);
            if (name != null) {
                named.add(told.phrases().text("letter.is", new Text.Piece.Letter(letter), new Text.Piece.Typed(name)));
            }
        });
        return drawn("split.person", rows, named);
    }

    private ContactSplits splits() {
        return told.facts().themes().contact().splits();
    }

    private List<Block> drawn(String key, Map<String, Spread> all, List<Text> named) {
        List<IntervalRow> rows = new ArrayList<>();
        all.forEach((label, felt) -> felt.half().toOptional().ifPresent(half -> rows.add(row(label, felt.n(), half))));
        if (rows.size() >= FEWEST_ROWS) {
            return List.of(told.heading(3, key + ".heading"), figure(key, rows, named));
        }
        if (all.size() < FEWEST_ROWS) {
            return List.of();
        }
        List<String> counts = all.entrySet().stream()
                .map(row -> told.say(
                        "named.count", row.getKey(), whole(row.getValue().n())))
                .toList();
        List<Text> sentence = new ArrayList<>(List.of(Text.of(told.say(key + ".few", told.list(counts)))));
        sentence.addAll(named);
        return List.of(new Block.Paragraph(Text.sentences(sentence)));
    }

    private IntervalRow row(String label, int n, Spread.Half half) {
        String shown = told.say("label.n", label, whole(n));
        return new IntervalRow(
                shown,
                half.low(),
                half.mid(),
                half.high(),
                told.say("split.words", shown, felt(half.mid()), felt(half.low()), felt(half.high())));
    }

    private Figure figure(String key, List<IntervalRow> rows, List<Text> named) {
        List<Text> caption = new ArrayList<>(List.of(told.text("split.caption")));
        caption.addAll(named);
        return new Figure(
                told.text(key + ".heading"),
                new IntervalRows(
                        Role.FELT, new FeltScale(told).along(), told.say("split.dot"), told.say("split.range"), rows),
                Text.sentences(caption),
                told.say(
                        key + ".alt",
                        told.period(),
                        told.list(rows.stream().map(IntervalRow::words).toList())),
                numbers(key, rows));
    }

    private DataTable numbers(String key, List<IntervalRow> rows) {
        return new DataTable(
                told.text(key + ".heading"),
                told.columns(List.of(key + ".table", "week.table.mid", "week.table.half")),
                rows.stream()
                        .map(row -> List.of(
                                Text.of(row.label()),
                                Text.of(felt(row.mid())),
                                Text.of(told.say("range.numbers", felt(row.low()), felt(row.high())))))
                        .toList());
    }

    private String felt(double value) {
        return told.numbers().signed(value, 2);
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
