package daybook.reports.month;

import daybook.core.facts.WordFacts;
import daybook.core.facts.WordFacts.Kept;
import daybook.core.facts.WordFacts.Kind;
import daybook.core.facts.WordFacts.Quote;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the writer wrote: the newest small wins on top of a page, the rest at its end. */
record WordsPart(Told told) {
    private static final int WINS = 3;

    private WordFacts words() {
        return told.facts().diary().words();
    }

    List<Block> wins() {
        List<Quote> wins = words().newest(Kind.SMALL_WIN);
        if (wins.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "words.small_win"));
        wins.stream().limit(WINS).forEach(win -> blocks.add(new Own(win.words(), win.day())));
        return blocks;
    }

    /** @param notes whether the notes of entries are among them */
    List<Block> noticed(boolean notes) {
        List<Block> blocks = new ArrayList<>();
        for (Kept kept : words().kept()) {
            int skip = kept.kind() == Kind.SMALL_WIN ? WINS : 0;
            if ((kept.kind() != Kind.NOTE || notes) && kept.newest().size() > skip) {
                blocks.add(told.heading(3, "words." + kept.kind().name().toLowerCase(Locale.ROOT)));
                kept.newest().stream().skip(skip).forEach(quote -> blocks.add(new Own(quote.words(), quote.day())));
                if (kept.more() > 0) {
                    blocks.add(told.paragraph(told.phrases().count("words.more", kept.more())));
                }
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "words.heading"));
        }
        return blocks;
    }
}
