package daybook.reports.summary;

import daybook.reports.block.Block;
import daybook.reports.block.Block.PageBreak;
import daybook.reports.summary.Appendix.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A first page that stands alone and at most three more. What does not fit is made smaller or moved in fixed steps, so that
 * the same brief always gives the same pages.
 */
public final class TherapistSummary {
    private static final int APPENDIX = 3;
    private static final int MOST_WORDS = 40;

    private TherapistSummary() {}

    /** @param pages how many pages blocks take on the paper at hand */
    public static List<Block> compose(Brief brief, ToIntFunction<List<Block>> pages) {
        Room room = Room.steps(brief.questions().size()).stream()
                .filter(step -> pages.applyAsInt(new PageOne(brief, step).blocks()) <= 1)
                .findFirst()
                .orElseGet(() -> Room.steps(brief.questions().size()).getLast());
        List<Block> all = new ArrayList<>(new PageOne(brief, room).blocks());
        if (brief.facts().coverage().entries() == 0) {
            return List.copyOf(all);
        }
        all.add(new PageBreak());
        all.addAll(appendix(brief, room, pages));
        return List.copyOf(all);
    }

    /** Fewer own words before fewer numbers, as long as there are any left: those stand in the journal as well. */
    private static List<Block> appendix(Brief brief, Room room, ToIntFunction<List<Block>> pages) {
        List<Block> blocks = List.of();
        for (Detail detail : Detail.values()) {
            Appendix appendix = new Appendix(brief, room, detail);
            blocks = appendix.blocks(0);
            if (pages.applyAsInt(blocks) <= APPENDIX) {
                return withWords(appendix, Math.min(new ChosenWords(brief).count(), MOST_WORDS), pages);
            }
        }
        return blocks;
    }

    private static List<Block> withWords(Appendix appendix, int most, ToIntFunction<List<Block>> pages) {
        int words = most;
        while (words > 0 && pages.applyAsInt(appendix.blocks(words)) > APPENDIX) {
            words /= 2;
        }
        return appendix.blocks(words);
    }

    /** What stands at the foot of every page. */
    public static String foot(Brief brief) {
        return brief.say("summary.foot", brief.period());
    }
}
