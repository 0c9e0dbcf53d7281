package daybook.reports.summary;

import daybook.core.timeline.Coverage;
import daybook.core.word.SharedPart;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Notice;
import daybook.reports.block.Block.Own;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** The page that stands alone in two minutes. */
record PageOne(Brief brief, Room room) {

    List<Block> blocks() {
        List<Block> page = new ArrayList<>();
        page.add(new Block.Title(brief.say("summary.title", brief.period()), Text.of(coverage())));
        if (brief.facts().synthetic()) {
            page.add(new Notice(Notice.Kind.SYNTHETIC, Text.of(brief.say("synthetic"))));
        }
        if (brief.facts().safety() && brief.shows(SharedPart.RED_FLAGS)) {
            page.addAll(new RedFlags(brief).blocks());
        }
        page.addAll(said());
        page.addAll(felt());
        page.addAll(new OwnMeasures(brief, room).onPageOne());
        page.addAll(new BoundaryTable(brief).blocks(room.boundaries()));
        page.addAll(new PatternLines(brief).blocks(room.patterns()));
        page.addAll(questions());
        return page;
    }

    private String coverage() {
        Coverage all = brief.facts().coverage();
        return all.entries() == 0
                ? brief.say("summary.sub.none")
                : brief.say(
                        "summary.sub",
                        brief.whole(all.daysLogged()),
                        brief.whole(all.daysPossible()),
                        brief.whole(all.daysQuiet()),
                        brief.whole(all.late()),
                        brief.whole(all.entries()));
    }

    /** Where nothing may be said it is told in one and the same way, whatever the reason. */
    private List<Block> said() {
        if (brief.facts().coverage().entries() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(brief.heading("said.heading")));
        List<Block> said = brief.parts().said();
        blocks.addAll(said);
        if (said.isEmpty() || brief.facts().safety()) {
            blocks.add(new Notice(Notice.Kind.NOT_SHOWN, Text.of(brief.say("not.shown"))));
        }
        return blocks;
    }

    private List<Block> felt() {
        Text with = brief.people().contacts();
        List<Block> blocks = new ArrayList<>();
        brief.parts()
                .felt()
                .map(figure -> figure.sized(room.chart()))
                .ifPresentOrElse(blocks::add, () -> blocks.addAll(tooFew()));
        String heading = blocks.isEmpty() ? "summary.with.heading" : "felt.heading";
        if (!with.pieces().isEmpty()) {
            blocks.add(new Notice(Notice.Kind.HOW_MADE, with));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(brief.heading(heading));
        }
        return blocks;
    }

    /** Too few days for a drawing are told as a sentence; without any contact there is nothing to tell. */
    private List<Block> tooFew() {
        int days = brief.facts().contacts().felt().days().size();
        return days == 0 || !brief.shows(SharedPart.FELT)
                ? List.of()
                : List.of(new Block.Paragraph(Text.of(brief.phrases().count("felt.few", days))));
    }

    private List<Block> questions() {
        if (brief.questions().isEmpty() || room.questions() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(brief.heading("summary.talk")));
        brief.questions().stream().limit(room.questions()).forEach(words -> blocks.add(new Own(words, null)));
        return blocks;
    }
}
