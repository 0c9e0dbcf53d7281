package daybook.reports.month;

import daybook.core.facts.ActCounts;
import daybook.core.facts.BoundaryFacts.Each;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Notice;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of boundaries that came up. */
record EachBoundary(Told told) {

    List<Block> blocks() {
        List<Each> each = told.facts().boundaries().each();
        if (each.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DataTable(
                told.text("each.heading"),
                told.columns(List.of(
                        "each.boundary",
                        "each.came",
                        "each.respected",
                        "each.pushed",
                        "each.crossed",
                        "each.steady",
                        "each.wobble",
                        "each.gaveway",
                        "each.notcounted",
                        "each.followed")),
                each.stream().map(this::row).toList()));
        int aside = told.facts().boundaries().all().notApplied();
        if (aside > 0) {
            blocks.add(new Notice(Notice.Kind.HOW_MADE, Text.of(told.phrases().count("each.notapplied", aside))));
        }
        return blocks;
    }

    private List<Text> row(Each each) {
        ActCounts counts = each.counts();
        Text name = Text.of(each.boundary().current().terms().limit());
        Stream<Text> numbers = Stream.of(
                        counts.raised(),
                        counts.respected(),
                        counts.pushed(),
                        counts.crossed(),
                        counts.heldSteady(),
                        counts.heldWithWobble(),
                        counts.gaveWay(),
                        counts.yieldedForSafety() + counts.changedByChoice())
                .map(n -> Text.of(told.numbers().whole(n)));
        return Stream.of(Stream.of(name), numbers, Stream.of(Text.of(followed(each))))
                .flatMap(cells -> cells)
                .toList();
    }

    private String followed(Each each) {
        return each.due() == 0
                ? told.say("each.followed.none")
                : told.say(
                        "fact.of",
                        told.numbers().whole(each.followed()),
                        told.numbers().whole(each.due()));
    }
}
