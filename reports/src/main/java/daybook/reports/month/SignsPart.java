package daybook.reports.month;

import daybook.core.facts.HealthyRow;
import daybook.core.facts.Tally;
import daybook.core.word.Coded;
import daybook.core.word.Sign;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** What was there at contacts, with how often it was there before; the healthy beside the withdrawn. */
record SignsPart(Told told) {
    private static final int MOST = 8;
    private static final int FEWEST = 3;

    List<Block> blocks() {
        Map<Sign, Tally> signs = told.facts().themes().contact().chips().signs();
        List<Entry<Sign, Tally>> shown = signs.entrySet().stream()
                .filter(sign ->
                        sign.getValue().times() > 0 || sign.getValue().before().orElse(0) > 0)
                .limit(MOST)
                .toList();
        int times = shown.stream().mapToInt(sign -> sign.getValue().times()).sum();
        List<Block> blocks = new ArrayList<>(healthy());
        if (times >= FEWEST) {
            blocks.add(figure(shown));
        } else if (times > 0) {
            blocks.add(new Listing(shown.stream()
                    .filter(sign -> sign.getValue().times() > 0)
                    .map(sign -> told.text(
                            "named.count",
                            label(sign.getKey()),
                            whole(sign.getValue().times())))
                    .toList()));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "signs.heading"));
        }
        return blocks;
    }

    private Block.Figure figure(List<Entry<Sign, Tally>> shown) {
        boolean reachesBack =
                shown.stream().anyMatch(sign -> sign.getValue().before().isPresent());
        List<CountRow> rows = shown.stream().map(this::row).toList();
        return new CountsFigure(told)
                .of("signs", rows, reachesBack, Text.of(told.say(reachesBack ? "signs.caption" : "signs.caption.new")));
    }

    private CountRow row(Entry<Sign, Tally> sign) {
        Tally tally = sign.getValue();
        Double before = tally.before().isPresent() ? tally.before().getAsDouble() : null;
        return new CountsFigure(told).row(label(sign.getKey()), tally.times(), before);
    }

    private String label(Coded sign) {
        return told.say("sign." + sign.code());
    }

    private List<Block> healthy() {
        List<HealthyRow> rows = told.facts().themes().healthy();
        int contacts = rows.stream().mapToInt(HealthyRow::contacts).sum();
        int healthy = rows.stream().mapToInt(HealthyRow::healthy).sum();
        int withdrawal = rows.stream().mapToInt(HealthyRow::withdrawal).sum();
        return healthy + withdrawal == 0
                ? List.of()
                : List.of(told.paragraph(told.say("healthy", whole(contacts), whole(healthy), whole(withdrawal))));
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
