package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Heading;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a later edition says of the one before.
 *
 * @param edition the one before
 * @param made when it was made
 * @param before its facts
 * @param after the same from what is known now
 */
public record EditionChanges(int edition, LocalDate made, Changed entries, PeriodFacts before, PeriodFacts after) {

    /** Entries of the period. */
    public record Changed(int added, int corrected, int takenBack) {
        public int all() {
            return added + corrected + takenBack;
        }
    }

    /** What was filled in, and at most five numbers that are others now. */
    public List<Block> blocks(Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        String number = phrases.numbers().whole(edition);
        blocks.add(new Heading(2, phrases.say("edition.heading", number)));
        blocks.add(new Paragraph(
                Text.of(phrases.say("edition.since", number, phrases.dates().full(made), counted(phrases)))));
        List<List<Text>> rows = rows(phrases);
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    new Column(phrases.say("edition.number"), false),
                    new Column(phrases.say("edition.before", number), true),
                    new Column(phrases.say("edition.now"), true));
            blocks.add(new DataTable(new Text(List.of()), columns, rows));
        }
        return blocks;
    }

    private String counted(Phrases phrases) {
        List<String> parts = new ArrayList<>();
        add(parts, phrases, "edition.added", entries.added());
        add(parts, phrases, "edition.corrected", entries.corrected());
        add(parts, phrases, "edition.taken-back", entries.takenBack());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Phrases phrases, String key, int n) {
        if (n > 0) {
            parts.add(phrases.count(key, n));
        }
    }

    private List<List<Text>> rows(Phrases phrases) {
        List<List<Text>> rows = new ArrayList<>();
        row(
                rows,
                phrases,
                "days",
                facts -> of(
                        phrases, facts.coverage().daysLogged(), facts.coverage().daysPossible()));
        if (!before.safety() && !after.safety()) {
            row(rows, phrases, "held", facts -> rate(phrases, facts.boundaries().holding()));
        }
        row(
                rows,
                phrases,
                "contacts",
                facts -> phrases.numbers().whole(facts.contacts().n()));
        row(rows, phrases, "worse", facts -> rate(phrases, facts.contacts().worse()));
        if (!before.safety() && !after.safety()) {
            row(rows, phrases, "back", facts -> rate(phrases, facts.returns().rate()));
        }
        return rows;
    }

    private void row(List<List<Text>> rows, Phrases phrases, String key, Function<PeriodFacts, String> value) {
        String was = value.apply(before);
        String is = value.apply(after);
        if (!Objects.equals(was, is)) {
            rows.add(List.of(Text.of(phrases.say("edition.fact." + key)), Text.of(was), Text.of(is)));
        }
    }

    private static String rate(Phrases phrases, Result<PeriodRate> rate) {
        return switch (rate) {
            case Result.Value<PeriodRate>(PeriodRate known) -> of(phrases, known.k(), known.n());
            case Result.Declined<PeriodRate> ignored -> "–";
        };
    }

    private static String of(Phrases phrases, int k, int n) {
        return phrases.say(
                "fact.of", phrases.numbers().whole(k), phrases.numbers().whole(n));
    }
}
