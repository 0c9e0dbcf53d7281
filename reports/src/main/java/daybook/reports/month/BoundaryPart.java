package daybook.reports.month;

import daybook.core.finding.Topic;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Notice;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** Boundaries: the drawing of acts and the table. In a safety phase no drawing compares; yielding is told as care. */
record BoundaryPart(Told told) {

    List<Block> blocks() {
        if (!told.hasBoundaries()) {
            return List.of();
        }
        return told.facts().safety() ? kept() : full();
    }

    private List<Block> full() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "boundary.heading"));
        blocks.addAll(new Findings(told).beside(Topic.HELD, Topic.FOLLOW_THROUGH, Topic.HELD_IN_A_ROW));
        blocks.addAll(new ActsPart(told).blocks());
        if (told.facts().form() != ReportForm.WEEK) {
            blocks.addAll(new EachBoundary(told).blocks());
            blocks.addAll(new ScriptsPart(told).blocks());
        }
        return blocks;
    }

    private List<Block> kept() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "boundary.plain"));
        blocks.add(new Notice(Notice.Kind.NOT_SHOWN, told.text("not.shown")));
        int yielded = told.facts().boundaries().all().yieldedForSafety();
        if (yielded > 0) {
            blocks.add(new Block.Paragraph(Text.of(told.phrases().count("held.safety", yielded))));
        }
        blocks.addAll(new EachBoundary(told).blocks());
        return blocks;
    }
}
