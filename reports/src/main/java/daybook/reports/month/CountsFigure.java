package daybook.reports.month;

import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times as bars. */
record CountsFigure(Told told) {

    CountRow row(String label, int times, @Nullable Double before) {
        String n = told.numbers().whole(times);
        String beside = before == null ? n : told.say("counts.beside", n, usual(before));
        String words = before == null ? told.say("dot", label, n) : told.say("counts.words", label, n, usual(before));
        return new CountRow(label, times, before, beside, words);
    }

    private String usual(double before) {
        return told.numbers().decimal(before, 1);
    }

    /** @param key begins the phrases of this figure */
    Figure of(String key, List<CountRow> rows, boolean ticks, Text caption) {
        return new Figure(
                told.text(key + ".heading"),
                new CountRows(told.say("counts.bar", told.period()), ticks ? told.say("counts.tick") : "", rows),
                caption,
                told.say(
                        key + ".alt",
                        told.period(),
                        told.list(rows.stream().map(CountRow::words).toList())),
                numbers(key, rows, ticks));
    }

    private DataTable numbers(String key, List<CountRow> rows, boolean ticks) {
        List<String> heads = new ArrayList<>(List.of("counts.table.what", "counts.table.times"));
        if (ticks) {
            heads.add("counts.table.before");
        }
        return new DataTable(
                told.text(key + ".heading"),
                told.columns(heads),
                rows.stream().map(row -> cells(row, ticks)).toList());
    }

    private List<Text> cells(CountRow row, boolean ticks) {
        List<Text> cells = new ArrayList<>(
                List.of(Text.of(row.label()), Text.of(told.numbers().whole(row.count()))));
        if (ticks) {
            Double before = row.before();
            cells.add(Text.of(before == null ? "–" : usual(before)));
        }
        return cells;
    }
}
