package daybook.reports.month;

import daybook.core.finding.Finding;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.FirstPage;
import daybook.core.finding.Missing.NoComparison;
import daybook.core.finding.Missing.NoLink;
import daybook.core.finding.Missing.NotAsked;
import daybook.core.finding.Topic;
import daybook.core.word.ReportForm;
import daybook.reports.block.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which findings open a page and which stand beside their drawings. */
record Findings(Told told) {
    private static final int OPENING = 3;

    /** At most three shown ones, of different topics; else what was held, and that it is early. */
    List<Block> opening() {
        if (told.facts().form() == ReportForm.WEEK) {
            return told.facts().closed() ? List.of() : List.of(told.paragraph(told.say("said.running", told.period())));
        }
        List<Block> blocks = new ArrayList<>();
        chosen().forEach(finding -> blocks.add(told.sentences().block(finding)));
        if (!told.facts().closed()) {
            blocks.add(told.paragraph(told.say("said.running", told.period())));
        } else if (!told.facts().safety() && said().size() < OPENING) {
            blocks.add(told.paragraph(told.say(page().tellsOfChange() ? "said.more" : "said.early")));
        }
        return blocks;
    }

    /** Those about the topics that the opening does not have. */
    List<Block> beside(Topic... topics) {
        Set<Topic> asked = Set.of(topics);
        List<Finding> opening = chosen();
        return told.facts().findings().stream()
                .filter(finding -> asked.contains(finding.about()))
                .filter(finding -> !opening.contains(finding) && !silent(finding) && !needless(finding))
                .<Block>map(told.sentences()::block)
                .toList();
    }

    /** Of links that cannot be told only the nearest to it: the others are in the number of comparisons. */
    List<Block> links() {
        List<Finding> opening = chosen();
        List<Finding> said = ofLinks(finding -> !(finding instanceof CannotTell) && !opening.contains(finding));
        List<Finding> few = ofLinks(finding -> finding instanceof CannotTell(var missing)
                && missing instanceof NoLink link
                && link.n() < link.needed());
        return Stream.concat(said.stream(), few.stream().max(Comparator.comparing(Finding::n)).stream())
                .<Block>map(told.sentences()::block)
                .toList();
    }

    private List<Finding> ofLinks(Predicate<Finding> asked) {
        return told.facts().findings().stream()
                .filter(finding -> finding.about() == Topic.LINK)
                .filter(asked)
                .toList();
    }

    private List<Finding> chosen() {
        List<Finding> chosen = new ArrayList<>(said());
        if (chosen.size() < OPENING && !told.facts().safety()) {
            page().held().filter(held -> !silent(held) && told.hasBoundaries()).ifPresent(chosen::addFirst);
        }
        return chosen;
    }

    private FirstPage page() {
        return FirstPage.of(told.facts().findings());
    }

    /** In a safety phase neither steadiness nor holding opens a page: there is nothing to hold but staying safe. */
    private List<? extends Finding> said() {
        return page().said().stream()
                .filter(finding -> !told.facts().safety()
                        || (finding.about() != Topic.STEADINESS && finding.about() != Topic.HELD))
                .toList();
    }

    /** Where the level itself cannot be told, whether it changed is no question. */
    private boolean needless(Finding finding) {
        boolean levelUnknown = told.facts().findings().stream()
                .filter(other -> other.about() == Topic.STEADINESS && other instanceof CannotTell)
                .anyMatch(other -> !comparison(other));
        return levelUnknown && comparison(finding);
    }

    private static boolean comparison(Finding finding) {
        return finding instanceof CannotTell(var missing) && missing instanceof NoComparison;
    }

    /** On purpose nothing is said, so nothing is printed: one line elsewhere says so for all. */
    private static boolean silent(Finding finding) {
        return finding instanceof CannotTell(var missing) && missing instanceof NotAsked;
    }
}
