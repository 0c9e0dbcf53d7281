package daybook.reports.summary;

import daybook.core.facts.ActCounts;
import daybook.core.facts.BoundaryFacts.Each;
import daybook.core.word.OwnWords;
import daybook.core.word.SharedPart;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What came of the boundaries that came up most, and of all of them. */
record BoundaryTable(Brief brief) {
    /** A title of this many letters still fits on its one line. */
    private static final int TITLE = 40;

    private static final List<String> COLUMNS =
            List.of("boundary", "came", "crossed", "steady", "wobble", "gaveway", "safety", "followed");

    List<Block> blocks(int most) {
        List<Each> each = brief.facts().boundaries().each().stream()
                .sorted(Comparator.comparing((Each one) -> -one.counts().raised()))
                .toList();
        if (each.isEmpty()) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>();
        each.stream().limit(most).forEach(one -> rows.add(row(title(one), one.counts(), one.followed(), one.due())));
        if (each.size() > 1) {
            rows.add(all(each));
        }
        return List.of(brief.heading("summary.boundaries"), new DataTable(new Text(List.of()), columns(), rows));
    }

    private List<Column> columns() {
        return COLUMNS.stream()
                .map(key -> new Column(brief.say("summary.col." + key), !key.equals(COLUMNS.getFirst())))
                .toList();
    }

    private List<Text> all(List<Each> each) {
        return row(
                Text.of(brief.say("summary.boundaries.all", brief.whole(each.size()))),
                brief.facts().boundaries().all(),
                each.stream().mapToInt(Each::followed).sum(),
                each.stream().mapToInt(Each::due).sum());
    }

    private Text title(Each each) {
        if (!brief.shows(SharedPart.BOUNDARIES)) {
            String kind = each.boundary().current().terms().kind().code();
            return Text.of(brief.say("boundary-kind." + kind));
        }
        return Text.of(cut(each.boundary().current().terms().limit()));
    }

    private static OwnWords cut(OwnWords limit) {
        String line = limit.text().strip().lines().findFirst().orElseThrow();
        return line.codePointCount(0, line.length()) <= TITLE
                ? new OwnWords(line)
                : new OwnWords(
                        line.substring(0, line.offsetByCodePoints(0, TITLE - 1)).strip() + "…");
    }

    private List<Text> row(Text name, ActCounts counts, int followed, int due) {
        Stream<Text> numbers = Stream.of(
                        counts.raised(),
                        counts.crossed(),
                        counts.heldSteady(),
                        counts.heldWithWobble(),
                        counts.gaveWay(),
                        counts.yieldedForSafety())
                .map(n -> Text.of(brief.whole(n)));
        String of = due == 0 ? "–" : brief.say("fact.of", brief.whole(followed), brief.whole(due));
        return Stream.of(Stream.of(name), numbers, Stream.of(Text.of(of)))
                .flatMap(cells -> cells)
                .toList();
    }
}
