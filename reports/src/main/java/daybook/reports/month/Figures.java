package daybook.reports.month;

import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Panels;
import java.util.List;
import java.util.stream.Stream;

/** The drawings of a page, in its order. */
final class Figures {
    private Figures() {}

    static Stream<Figure> of(List<Block> page) {
        return page.stream().flatMap(Figures::of);
    }

    private static Stream<Figure> of(Block block) {
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
