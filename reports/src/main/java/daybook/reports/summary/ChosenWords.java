package daybook.reports.summary;

import daybook.core.journal.Entry;
import daybook.core.timeline.Day;
import daybook.core.word.OwnWords;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Own;
import daybook.reports.sharing.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Own words that were chosen, the newest ones where there are too many for the pages. */
record ChosenWords(Brief brief) {

    /** @param most so many of them */
    List<Block> blocks(int most) {
        List<Own> all = all();
        if (all.isEmpty()) {
            return List.of();
        }
        int left = Math.max(0, all.size() - most);
        List<Block> blocks = new ArrayList<>(List.of(brief.heading("summary.words")));
        blocks.addAll(all.subList(left, all.size()));
        if (left > 0) {
            blocks.add(brief.small(brief.phrases().count("summary.words.more", left)));
        }
        return blocks;
    }

    int count() {
        return all().size();
    }

    private List<Own> all() {
        List<Own> all = new ArrayList<>();
        for (Day day : brief.shared().timeline().days(brief.shared().period())) {
            for (Entry entry : day.entries()) {
                Words.of(entry).forEach(words -> all.add(own(words, day.date())));
            }
        }
        return all;
    }

    private static Own own(OwnWords words, LocalDate day) {
        return new Own(words, day);
    }
}
