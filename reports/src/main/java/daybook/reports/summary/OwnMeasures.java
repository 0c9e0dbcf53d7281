package daybook.reports.summary;

import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Panels;
import daybook.reports.block.ChartSpec.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Own measures. Where nothing says how contact went they are what the journal is about, and the first of them stand on the
 * first page.
 */
record OwnMeasures(Brief brief, Room room) {
    /** So many are small and still no crowd. */
    private static final int FEW = 6;

    List<Block> onPageOne() {
        if (brief.parts().felt().isPresent()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : brief.parts().measures()) {
            if (block instanceof Panels panels) {
                blocks.add(new Panels(small(first(panels.figures()))));
            } else if (block instanceof Block.Heading || block instanceof Block.Paragraph) {
                blocks.add(block);
            }
        }
        return blocks.stream().anyMatch(Panels.class::isInstance) ? blocks : List.of();
    }

    /**
     * All there is but what stands on the first page.
     *
     * @param drawn whether there is room for drawings, and so for what explains them
     */
    List<Block> overleaf(boolean drawn) {
        boolean before = !onPageOne().isEmpty();
        List<Block> blocks = new ArrayList<>();
        for (Block block : brief.parts().measures()) {
            if (before && block instanceof Panels panels) {
                List<Figure> rest = panels.figures()
                        .subList(
                                first(panels.figures()).size(), panels.figures().size());
                if (!rest.isEmpty()) {
                    blocks.add(new Panels(rest.size() <= FEW ? small(rest) : rest));
                }
            } else if (!((before || !drawn) && block instanceof Block.Paragraph)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private List<Figure> first(List<Figure> figures) {
        return figures.subList(0, Math.min(figures.size(), room.measures()));
    }

    private static List<Figure> small(List<Figure> figures) {
        return figures.stream().map(figure -> figure.sized(Size.SMALL)).toList();
    }
}
