package daybook.reports.month;

import daybook.core.finding.Topic;
import daybook.reports.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Stepping away and the days themselves: what can be said of them, and what tends to go together. */
record DaysPart(Told told) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        headed(blocks, "apart.heading", new Findings(told).beside(Topic.COMING_BACK));
        headed(
                blocks,
                "days.heading",
                new Findings(told)
                        .beside(
                                Topic.FELT_TODAY,
                                Topic.SLEEP,
                                Topic.BODY_TENSION,
                                Topic.STEADINESS_OF_THE_DAY,
                                Topic.URGE));
        headed(blocks, "links.heading", new Findings(told).links());
        return blocks;
    }

    private void headed(List<Block> blocks, String heading, List<Block> findings) {
        if (!findings.isEmpty()) {
            blocks.add(told.heading(2, heading));
            blocks.addAll(findings);
        }
    }
}
