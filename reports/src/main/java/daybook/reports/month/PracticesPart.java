package daybook.reports.month;

import daybook.core.facts.HelpThemes.Ratio;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.PracticesKept.Kept;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeKind;
import daybook.reports.block.Block;
import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the writer did for steadiness, and their own people. Listed, never credited: hard days draw practice. */
record PracticesPart(Told told) {
    private static final int FEWEST = 3;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Kept> done = told.facts().themes().help().practices();
        int times = done.stream().mapToInt(Kept::done).sum();
        if (times >= FEWEST) {
            blocks.add(figure(done));
        } else if (times > 0) {
            blocks.add(told.paragraph(told.phrases().count("practice.few", times)));
        }
        blocks.addAll(split());
        blocks.addAll(support());
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "practices.heading"));
        }
        return blocks;
    }

    private Block.Figure figure(List<Kept> done) {
        List<CountRow> rows = new ArrayList<>();
        List<Text> named = new ArrayList<>(List.of(told.text("practices.caption")));
        for (Kept one : done) {
            OwnWords own = own(one);
            String label = told.say("practice." + kind(one).code());
            if (own != null) {
                String letter = Letters.of(named.size() - 1);
                label = told.say("practice.lettered", label, letter);
                named.add(told.phrases().text("letter.is", new Text.Piece.Letter(letter), new Text.Piece.Typed(own)));
            }
            String shown = one.planned() > 0
                    ? told.say("practice.planned", label, whole(one.kept()), whole(one.planned()))
                    : label;
            rows.add(new CountsFigure(told).row(shown, one.done(), null));
        }
        return new CountsFigure(told).of("practices", rows, false, Text.sentences(named));
    }

    private PracticeKind kind(Kept one) {
        PracticeTerms terms = told.facts().diary().practices().get(one.practice());
        return terms == null ? PracticeKind.OWN : terms.kind();
    }

    private @org.jspecify.annotations.Nullable OwnWords own(Kept one) {
        PracticeTerms terms = told.facts().diary().practices().get(one.practice());
        return terms == null ? null : terms.name();
    }

    /** Only where both sides have enough contacts for a middle. */
    private List<Block> split() {
        var pause = told.facts().themes().contact().splits().pause();
        OptionalDouble with = pause.with().median();
        OptionalDouble without = pause.without().median();
        if (with.isEmpty() || without.isEmpty()) {
            return List.of();
        }
        return List.of(told.paragraph(told.say(
                "pause.split",
                whole(pause.with().n()),
                told.numbers().signed(with.getAsDouble(), 1),
                whole(pause.without().n()),
                told.numbers().signed(without.getAsDouble(), 1))));
    }

    private List<Block> support() {
        Ratio now = told.facts().themes().help().support();
        OptionalDouble ratio = now.ratio();
        if (now.support() == 0 || ratio.isEmpty()) {
            return List.of();
        }
        OptionalDouble before = told.facts().themes().help().supportBefore().ratio();
        String sentence = told.say("support.ratio", told.numbers().decimal(ratio.getAsDouble(), 1));
        return List.of(told.paragraph(
                before.isEmpty()
                        ? sentence
                        : sentence + " "
                                + told.say("support.before", told.numbers().decimal(before.getAsDouble(), 1))));
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
