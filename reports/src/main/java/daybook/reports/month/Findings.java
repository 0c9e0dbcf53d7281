package daybook.reports.month;

import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.finding.Topic;
import daybook.reports.block.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which findings open a page and which stand beside their drawings. */
record Findings(Told told) {
    private static final int OPENING = 3;

    /** At most three shown ones, of different topics; else what was held, and that it is early. */
    List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        List<Finding> chosen = chosen();
        chosen.forEach(finding -> blocks.add(told.sentences().block(finding)));
        if (!told.facts().closed()) {
            blocks.add(told.paragraph(told.say("said.running", told.period())));
        } else if (!told.facts().safety() && shown().size() < OPENING) {
            blocks.add(told.paragraph(told.say("said.early")));
        }
        return blocks;
    }

    /** Those about the topics that the opening does not have. */
    List<Block> beside(Topic... topics) {
        Set<Topic> asked = Set.of(topics);
        List<Finding> opening = chosen();
        return told.facts().findings().stream()
                .filter(finding -> asked.contains(finding.about()))
                .filter(finding -> !opening.contains(finding) && !silent(finding))
                .<Block>map(told.sentences()::block)
                .toList();
    }

    private List<Finding> chosen() {
        List<Finding> chosen = new ArrayList<>(shown());
        boolean held = chosen.stream().anyMatch(finding -> finding.about() == Topic.HELD);
        if (chosen.size() < OPENING && !held) {
            told.facts().findings().stream()
                    .filter(finding -> finding.about() == Topic.HELD && !silent(finding))
                    .findFirst()
                    .ifPresent(chosen::addFirst);
        }
        return chosen;
    }

    private List<Finding> shown() {
        List<Finding> shown = new ArrayList<>();
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (Finding finding : told.facts().findings()) {
            if (finding instanceof Shown && shown.size() < OPENING && topics.add(finding.about())) {
                shown.add(finding);
            }
        }
        return shown;
    }

    /** On purpose nothing is said, so nothing is printed: one line elsewhere says so for all. */
    private static boolean silent(Finding finding) {
        return finding instanceof CannotTell(var missing) && missing instanceof NotAsked;
    }
}
