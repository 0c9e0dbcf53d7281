package daybook.reports.summary;

import daybook.core.trend.Strength;
import daybook.core.word.SharedPart;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Own;
import daybook.reports.block.ChartSpec;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the first page, for whoever wants to look closer. */
record Appendix(Brief brief, Room room, Detail detail) {

    private static final int FLAGS = 20;
    private static final int FEW_FLAGS = 6;

    /** How much of it there is room for, from the most to the least. */
    enum Detail {
        ALL,
        NO_TABLES,
        FEW_DRAWINGS,
        NO_MEASURES,
        NO_DAYS,
        NO_WEEKS
    }

    /** @param words so many of the chosen own words */
    List<Block> blocks(int words) {
        List<Block> pages = new ArrayList<>();
        pages.addAll(rest());
        if (has(Detail.NO_WEEKS)) {
            pages.addAll(weeks());
        }
        pages.addAll(contact());
        if (!brief.facts().safety() && brief.shows(SharedPart.RED_FLAGS)) {
            pages.addAll(new RedFlags(brief).blocks(has(Detail.NO_MEASURES) ? FLAGS : FEW_FLAGS));
        }
        pages.addAll(new Asked(brief).blocks());
        pages.addAll(new ChosenWords(brief).blocks(words));
        pages.addAll(noRoom());
        pages.addAll(brief.parts().howMade());
        brief.fingerprint().map(this::proof).ifPresent(pages::add);
        return pages;
    }

    /** Whether there is still room for what a step leaves out. */
    private boolean has(Detail step) {
        return detail.compareTo(step) < 0;
    }

    /** What was left out is named, so that nobody takes it for nothing. */
    private List<Block> noRoom() {
        List<String> left = new ArrayList<>();
        if (!has(Detail.NO_MEASURES) && !brief.parts().measures().isEmpty()) {
            left.add(brief.say("measures.heading"));
        }
        if (!has(Detail.NO_DAYS) && !brief.parts().days().isEmpty()) {
            left.add(brief.say("days.heading"));
        }
        if (!has(Detail.NO_WEEKS) && !weeks().isEmpty()) {
            left.add(brief.say("steady.heading"));
        }
        return left.isEmpty() ? List.of() : List.of(brief.small(brief.say("summary.no-room", String.join("; ", left))));
    }

    /** Questions there was no room for on the first page. */
    private List<Block> rest() {
        List<Block> rest = new ArrayList<>();
        brief.questions().stream().skip(room.questions()).forEach(words -> rest.add(new Own(words, null)));
        if (!rest.isEmpty()) {
            rest.addFirst(brief.heading(room.questions() == 0 ? "summary.talk" : "summary.talk.more"));
        }
        return rest;
    }

    /** Steadiness and acts, whose table stands on the first page; nothing of either in a safety phase. */
    private List<Block> weeks() {
        if (brief.facts().safety()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(brief.parts().steadiness());
        List<Block> acts = brief.parts().boundaries().stream()
                .filter(block -> !(block instanceof DataTable))
                .toList();
        if (acts.size() > 1) {
            blocks.addAll(acts);
        }
        return blocks;
    }

    /** The drawing of how contact went stands on the first page. */
    private List<Block> contact() {
        List<Block> blocks = new ArrayList<>();
        var felt = brief.parts().felt();
        if (brief.shows(SharedPart.FELT)) {
            brief.parts().contact().stream()
                    .filter(block -> !(block instanceof Block.Heading)
                            && !felt.filter(block::equals).isPresent())
                    .forEach(blocks::add);
        }
        blocks.addAll(new Chips(brief).blocks());
        if (!blocks.isEmpty()) {
            blocks.addFirst(brief.heading("summary.contact"));
        }
        if (has(Detail.NO_DAYS)) {
            blocks.addAll(brief.parts().days());
        }
        if (has(Detail.NO_MEASURES)) {
            blocks.addAll(new OwnMeasures(brief, room).overleaf(has(Detail.FEW_DRAWINGS)));
        }
        return told(blocks.stream().filter(this::kept).toList());
    }

    /** A grid of days is for the person themselves. */
    private boolean kept(Block block) {
        return switch (block) {
            case Figure figure -> !(figure.chart() instanceof ChartSpec.DayGrid) && has(Detail.FEW_DRAWINGS);
            case DataTable ignored -> detail == Detail.ALL;
            case Block.Panels ignored -> has(Detail.FEW_DRAWINGS);
            case Block.Title ignored -> true;
            case Block.Heading ignored -> true;
            case Block.Facts ignored -> true;
            case Block.Finding ignored -> true;
            case Block.Paragraph ignored -> true;
            case Own ignored -> true;
            case Block.Listing ignored -> true;
            case Block.Notice ignored -> true;
            case Block.PageBreak ignored -> true;
        };
    }

    /** What cannot be told yet is for the person who may wait for it; a heading with nothing below it goes too. */
    private static List<Block> told(List<Block> all) {
        List<Block> told = new ArrayList<>();
        for (Block block : all) {
            if (block instanceof Block.Finding finding && finding.strength() == Strength.CANNOT_TELL) {
                continue;
            }
            if (block instanceof Block.Heading && endsWithHeading(told)) {
                told.removeLast();
            }
            told.add(block);
        }
        if (endsWithHeading(told)) {
            told.removeLast();
        }
        return told;
    }

    private static boolean endsWithHeading(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getLast() instanceof Block.Heading;
    }

    private Block proof(Fingerprint print) {
        return brief.small(brief.say(
                "summary.proof",
                brief.phrases().dates().full(print.day()),
                String.valueOf(print.records()),
                print.groups()));
    }
}
