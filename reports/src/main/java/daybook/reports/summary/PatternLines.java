package daybook.reports.summary;

import daybook.core.word.OwnWords;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What comes back, a line each with its dates. */
record PatternLines(Brief brief) {
    /** A line holds about so many dates; older ones are counted. */
    private static final int DATES = 5;

    List<Block> blocks(int most) {
        List<Rounds> all = Rounds.of(brief.shared().timeline(), brief.shared().period());
        return all.isEmpty()
                ? List.of()
                : List.of(
                        brief.heading("summary.patterns"),
                        new Listing(all.stream().limit(most).map(this::line).toList()));
    }

    private Text line(Rounds rounds) {
        int n = rounds.starts().size();
        OwnWords name = rounds.pattern().name();
        return brief.phrases()
                .text(
                        n == 1 ? "summary.pattern.one" : "summary.pattern.other",
                        Phrases.typed(name),
                        Phrases.said(brief.whole(n)),
                        Phrases.said(dates(rounds.starts())),
                        Phrases.said(list(rounds.gaps().stream()
                                .skip(Math.max(0, n - 1 - DATES))
                                .map(String::valueOf)
                                .toList())));
    }

    private String dates(List<LocalDate> starts) {
        int older = Math.max(0, starts.size() - DATES);
        String newest =
                starts.stream().skip(older).map(brief.phrases().dates()::brief).collect(Collectors.joining(", "));
        return older == 0 ? newest : newest + ", " + brief.say("summary.pattern.more", brief.whole(older));
    }

    private String list(List<String> numbers) {
        return numbers.size() < 2
                ? String.join("", numbers)
                : brief.say(
                        "summary.and", String.join(", ", numbers.subList(0, numbers.size() - 1)), numbers.getLast());
    }
}
