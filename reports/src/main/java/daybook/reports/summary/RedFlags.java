package daybook.reports.summary;

import daybook.core.facts.DiaryFacts.Flagged;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.block.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Red flags, only where they were chosen: a dated list, never counted against anybody. */
record RedFlags(Brief brief) {

    List<Block> blocks() {
        List<Flagged> all = brief.facts().diary().redFlags();
        Block told = all.isEmpty()
                ? new Paragraph(Text.of(brief.say("summary.red-flags.none")))
                : new Listing(all.stream().map(this::line).toList());
        return List.of(brief.heading("summary.red-flags"), told);
    }

    private Text line(Flagged flagged) {
        String flags = flagged.flags().stream()
                .map(flag -> brief.say("red-flag." + flag.code()))
                .collect(Collectors.joining(", "));
        return Text.of(brief.say("summary.dated", brief.phrases().dates().day(flagged.day()), flags));
    }
}
