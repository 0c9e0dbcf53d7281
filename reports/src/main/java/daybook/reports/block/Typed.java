package daybook.reports.block;

import daybook.core.word.OwnWords;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Text.Piece;
import java.util.List;
import java.util.stream.Stream;

/** What of a page the person typed: all of it that would leave with the page. */
public final class Typed {
    private Typed() {}

    /** @return in the order of the page, a line as often as it stands there */
    public static List<OwnWords> in(List<Block> blocks) {
        return blocks.stream().flatMap(Typed::of).toList();
    }

    private static Stream<OwnWords> of(Block block) {
        return switch (block) {
            case Block.Title title -> of(title.sub());
            case Block.Heading ignored -> Stream.empty();
            case Block.Facts ignored -> Stream.empty();
            case Block.Finding finding -> Stream.concat(of(finding.sentence()), of(finding.basis()));
            case Block.Paragraph paragraph -> of(paragraph.text());
            case Figure figure -> of(figure);
            case Block.Panels panels -> panels.figures().stream().flatMap(Typed::of);
            case Block.DataTable table -> of(table);
            case Block.Own own -> Stream.of(own.words());
            case Block.Listing listing -> listing.items().stream().flatMap(Typed::of);
            case Block.Notice notice -> of(notice.text());
            case Block.PageBreak ignored -> Stream.empty();
        };
    }

    /** The numbers behind a drawing are not on the page unless they stand there as a table. */
    private static Stream<OwnWords> of(Figure figure) {
        return Stream.concat(of(figure.title()), of(figure.caption()));
    }

    private static Stream<OwnWords> of(Block.DataTable table) {
        return Stream.concat(
                of(table.title()), table.rows().stream().flatMap(List::stream).flatMap(Typed::of));
    }

    private static Stream<OwnWords> of(Text text) {
        return text.pieces().stream()
                .filter(Piece.Typed.class::isInstance)
                .map(Piece.Typed.class::cast)
                .map(Piece.Typed::words);
    }
}
