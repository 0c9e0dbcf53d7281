package daybook.reports.month;

import daybook.core.facts.DiaryFacts;
import daybook.core.facts.DiaryFacts.Flagged;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** Red flags as a dated list, where the writer chose it: never counted, never drawn. In a safety phase they come first. */
record FlagsPart(Told told) {

    List<Block> blocks(boolean chosen) {
        DiaryFacts diary = told.facts().diary();
        if (!chosen || diary.redFlags().isEmpty()) {
            return List.of();
        }
        return List.of(
                told.heading(2, "flags.heading"),
                new Listing(diary.redFlags().stream().map(this::item).toList()));
    }

    private Text item(Flagged flagged) {
        String flags = told.list(flagged.flags().stream()
                .map(flag -> told.say("red-flag." + flag.code()))
                .toList());
        return told.text("dot", told.dates().day(flagged.day()), flags);
    }

    /** When the plan was last looked at: only the day, nothing of the plan. */
    List<Block> plan() {
        List<Block> blocks = new ArrayList<>();
        told.facts()
                .diary()
                .planLookedAt()
                .ifPresent(day -> blocks.add(
                        told.paragraph(told.say("plan.looked", told.dates().full(day)))));
        return blocks;
    }
}
