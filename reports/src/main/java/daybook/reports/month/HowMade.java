package daybook.reports.month;

import daybook.core.finding.Comparisons;
import daybook.core.timeline.Coverage;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Notice;
import daybook.reports.block.Text;
import java.util.List;

/** What a reader needs to know to read the numbers rightly. */
record HowMade(Told told) {

    List<Block> blocks() {
        return List.of(
                told.heading(2, "how.heading"),
                made(intervals() + told.say("how.gaps")),
                made((comparisons(told.facts().comparisons()) + " "
                                + coverage(told.facts().coverage()))
                        .strip()));
    }

    /** A week claims nothing, so there is no interval to explain. */
    private String intervals() {
        return told.facts().form() == ReportForm.WEEK ? "" : told.say("how.intervals") + " ";
    }

    private Block made(String words) {
        return new Notice(Notice.Kind.HOW_MADE, Text.of(words));
    }

    private String comparisons(Comparisons comparisons) {
        return comparisons.made() == 0
                ? ""
                : told.phrases().count("how.comparisons", comparisons.made(), whole(comparisons.notClear()));
    }

    private String coverage(Coverage coverage) {
        String days = whole(coverage.daysPossible());
        String unknown = coverage.daysUnknown() == 0
                ? told.say("coverage.all")
                : told.phrases().count("coverage.unknown", coverage.daysUnknown(), days);
        String entries = whole(coverage.entries());
        String later = coverage.late() == 0
                ? told.say("coverage.later.none")
                : told.phrases().count("coverage.later", coverage.late(), entries);
        return unknown + " " + later;
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
