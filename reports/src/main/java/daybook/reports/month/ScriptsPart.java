package daybook.reports.month;

import daybook.core.facts.BoundaryThemes.ByVersion;
import daybook.core.word.BoundaryId;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Boundaries whose words were changed: what came of each wording. Side by side, never a comparison. */
record ScriptsPart(Told told) {

    List<Block> blocks() {
        List<ByVersion> all = told.facts().themes().boundary().versions();
        Map<BoundaryId, Long> versions =
                all.stream().collect(Collectors.groupingBy(ByVersion::boundary, Collectors.counting()));
        List<ByVersion> changed = all.stream()
                .filter(version -> versions.getOrDefault(version.boundary(), 0L) > 1)
                .toList();
        return changed.isEmpty()
                ? List.of()
                : List.of(new DataTable(
                        told.text("scripts.heading"),
                        told.columns(List.of("each.boundary", "scripts.since", "each.came", "scripts.held")),
                        changed.stream().map(this::row).toList()));
    }

    private List<Text> row(ByVersion version) {
        Function<Integer, String> whole = told.numbers()::whole;
        return List.of(
                Text.of(version.version().terms().limit()),
                Text.of(told.dates().brief(version.version().from())),
                Text.of(whole.apply(version.counts().raised())),
                Text.of(
                        version.counts().counted() == 0
                                ? "–"
                                : told.say(
                                        "fact.of",
                                        whole.apply(version.counts().held()),
                                        whole.apply(version.counts().counted()))));
    }
}
