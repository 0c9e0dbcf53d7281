package daybook.reports.summary;

import daybook.core.journal.Entry.Interaction;
import daybook.core.word.Coded;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was ticked at contacts, with how often: a sentence a list. */
record Chips(Brief brief) {
    private static final int MOST = 8;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "signs", "sign", contact -> contact.chips().signs());
        add(blocks, "healthy", "healthy", contact -> contact.chips().healthy());
        add(blocks, "withdrawal", "withdrawal", contact -> contact.chips().withdrawal());
        add(blocks, "body", "body", contact -> contact.chips().body());
        add(blocks, "drink", "context", contact -> contact.chips().context());
        return blocks;
    }

    private void add(
            List<Block> blocks, String list, String words, Function<Interaction, Collection<? extends Coded>> chips) {
        Map<Coded, Integer> counts = new LinkedHashMap<>();
        brief.shared().timeline().days(brief.shared().period()).stream()
                .flatMap(day -> day.of(Interaction.class))
                .flatMap(contact -> chips.apply(contact).stream())
                .forEach(chip -> counts.merge(chip, 1, Integer::sum));
        if (!counts.isEmpty()) {
            blocks.add(new Paragraph(
                    Text.of(brief.say("summary.dated", brief.say("summary." + list), told(counts, words)))));
        }
    }

    private String told(Map<Coded, Integer> counts, String words) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Coded, Integer> one) -> -one.getValue()))
                .limit(MOST)
                .map(one -> brief.say(
                        "summary.counted", brief.say(words + "." + one.getKey().code()), brief.whole(one.getValue())))
                .collect(Collectors.joining(", "));
    }
}
