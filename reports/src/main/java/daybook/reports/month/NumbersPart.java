package daybook.reports.month;

import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** On paper nothing unfolds, so the numbers behind the drawings stand at the end: narrow tables, in pairs, then wide ones. */
record NumbersPart(Told told) {
    private static final int NARROW = 4;

    List<Block> blocks(List<Block> page) {
        List<DataTable> tables = Figures.of(page)
                .map(Figure::numbers)
                .sorted(Comparator.comparing(table -> table.columns().size() > NARROW))
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "numbers.heading"));
        blocks.addAll(tables);
        return blocks;
    }
}
