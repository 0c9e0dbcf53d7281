package daybook.reports.month;

import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Panels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** On paper nothing unfolds, so the numbers behind the drawings stand at the end; the short tables first. */
record NumbersPart(Told told) {

    List<Block> blocks(List<Block> page) {
        List<DataTable> tables = page.stream()
                .flatMap(NumbersPart::figures)
                .map(Figure::numbers)
                .sorted(Comparator.comparing(table -> -table.columns().size()))
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "numbers.heading"));
        blocks.addAll(tables);
        return blocks;
    }

    private static Stream<Figure> figures(Block block) {
        return switch (block) {
            case Figure figure -> Stream.of(figure);
            case Panels panels -> panels.figures().stream();
            case Block.Title ignored -> Stream.empty();
            case Block.Heading ignored -> Stream.empty();
            case Block.Facts ignored -> Stream.empty();
            case Block.Finding ignored -> Stream.empty();
            case Block.Paragraph ignored -> Stream.empty();
            case DataTable ignored -> Stream.empty();
            case Block.Own ignored -> Stream.empty();
            case Block.Listing ignored -> Stream.empty();
            case Block.Notice ignored -> Stream.empty();
            case Block.PageBreak ignored -> Stream.empty();
        };
    }
}
