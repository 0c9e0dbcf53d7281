package daybook.reports.summary;

import daybook.core.facts.DiaryFacts.Flagged;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Red flags, only where they were chosen: a dated list, never counted against anybody. */
record RedFlags(Brief brief) {

    List<Block> blocks() {
        return blocks(Integer.MAX_VALUE);
    }

    /** @param most so many of them, the newest */
    List<Block> blocks(int most) {
        List<Flagged> all = brief.facts().diary().redFlags();
        if (all.isEmpty()) {
            return List.of(heading(), new Paragraph(Text.of(brief.say("summary.red-flags.none"))));
        }
        int left = Math.max(0, all.size() - most);
        List<Block> blocks = new ArrayList<>(List.of(
                heading(), new Listing(all.stream().skip(left).map(this::line).toList())));
        if (left > 0) {
            blocks.add(brief.small(brief.phrases().count("summary.words.more", left)));
        }
        return blocks;
    }

    private Block heading() {
        return brief.heading("summary.red-flags");
    }

    private Text line(Flagged flagged) {
        String flags = flagged.flags().stream()
                .map(flag -> brief.say("red-flag." + flag.code()))
                .collect(Collectors.joining(", "));
        return Text.of(brief.say("summary.dated", brief.phrases().dates().day(flagged.day()), flags));
    }
}
