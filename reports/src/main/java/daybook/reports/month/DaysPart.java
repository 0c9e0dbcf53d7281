package daybook.reports.month;

import daybook.core.facts.Spread;
import daybook.core.facts.WordFacts.Emotion;
import daybook.core.finding.Gauge;
import daybook.core.finding.Topic;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days themselves: a calendar, what can be said of them, evenings in the middle, words for them, what goes together. */
record DaysPart(Told told) {
    private static final int WORDS = 12;
    private static final List<Gauge> LEVELS =
            List.of(Gauge.FELT_TODAY, Gauge.SLEEP, Gauge.BODY_TENSION, Gauge.STEADINESS_OF_THE_DAY, Gauge.FOR_ME);

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        new DayGridPart(told).figure().ifPresent(blocks::add);
        blocks.addAll(new Findings(told).beside(Topic.HOURS_OF_THE_WEEK));
        new HoursPart(told).figure().ifPresent(blocks::add);
        blocks.addAll(evenings());
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "grid.heading"));
        }
        return blocks;
    }

    /** What evenings said. */
    private List<Block> evenings() {
        List<Block> blocks = new ArrayList<>(new Findings(told)
                .beside(Topic.FELT_TODAY, Topic.SLEEP, Topic.BODY_TENSION, Topic.STEADINESS_OF_THE_DAY, Topic.URGE));
        blocks.addAll(new SwingPart(told).blocks(Gauge.FELT_TODAY));
        Map<Gauge, Spread> levels = told.facts().themes().days().levels();
        List<List<Text>> rows = LEVELS.stream()
                .flatMap(gauge -> Optional.ofNullable(levels.get(gauge)).map(spread -> row(gauge, spread)).stream()
                        .flatMap(List::stream))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new DataTable(
                    told.text("evening.heading"),
                    told.columns(List.of("evening.what", "evening.days", "week.table.mid", "week.table.half")),
                    rows));
        }
        blocks.addAll(emotions());
        return blocks;
    }

    private List<List<Text>> row(Gauge gauge, Spread spread) {
        return spread.half().toOptional().stream()
                .map(half -> List.of(
                        told.text("evening." + gauge.code()),
                        Text.of(told.numbers().whole(spread.n())),
                        Text.of(number(gauge, half.mid())),
                        Text.of(told.say("range.numbers", number(gauge, half.low()), number(gauge, half.high())))))
                .toList();
    }

    private String number(Gauge gauge, double value) {
        return gauge == Gauge.FELT_TODAY
                ? told.numbers().signed(value, 1)
                : told.numbers().decimal(value, 1);
    }

    private List<Block> emotions() {
        List<Emotion> words = told.facts().diary().words().emotions();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        for (Emotion word : words.subList(0, Math.min(WORDS, words.size()))) {
            pieces.add(new Piece.Said(pieces.isEmpty() ? told.say("emotions") + " " : ", "));
            pieces.add(new Piece.Typed(word.word()));
            pieces.add(new Piece.Said(" " + told.numbers().whole(word.times())));
        }
        int more = words.size() - WORDS;
        pieces.add(new Piece.Said(more > 0 ? told.phrases().count("emotions.more", more) : "."));
        return List.of(new Block.Paragraph(new Text(pieces)));
    }

    /** What tends to go together. */
    List<Block> links() {
        List<Block> links = new ArrayList<>(new Findings(told).links());
        if (!links.isEmpty()) {
            links.addFirst(told.heading(2, "links.heading"));
        }
        return links;
    }
}
