package daybook.app.transfer;

import daybook.app.transfer.CsvRows.Row;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Daylio's CSV in its five headers, or without one. A row becomes a check-in: the mood is felt today, activities are
 * labels. A mood without a place in the table stays as a label. The weekday is ignored.
 */
final class DaylioCsv {
    static final String FORMAT = "daylio";
    private static final List<String> WITHOUT_HEADER =
            List.of("full_date", "date", "weekday", "time", "mood", "activities", "note");
    private static final Map<String, Felt> OWN_MOODS =
            Map.of("rad", Felt.LIGHT, "good", Felt.OKAY, "meh", Felt.LEVEL, "bad", Felt.UNEASY, "awful", Felt.HEAVY);

    private final Map<String, Felt> moods;
    private final List<String> header;
    private final RowLog log;
    private final Map<String, Integer> unmapped = new LinkedHashMap<>();

    private DaylioCsv(Map<String, Felt> moods, List<String> header, RowLog log) {
        this.moods = moods;
        this.header = header;
        this.log = log;
    }

    /** Whether the first row is one of Daylio's headers, or the shape of a row of an export without one. */
    static boolean recognizes(List<Row> rows) {
        return !rows.isEmpty() && (isHeader(rows.getFirst()) || isRow(rows.getFirst()));
    }

    private static boolean isHeader(Row first) {
        List<String> names = names(first);
        return names.containsAll(List.of("date", "weekday", "mood"));
    }

    private static boolean isRow(Row first) {
        return first.cells().size() == WITHOUT_HEADER.size()
                && DaylioDate.iso(first.cell(0)).isPresent();
    }

    private static List<String> names(Row row) {
        return row.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @param moods further names of moods, in lower case */
    static ReadFile read(CsvRows csv, Map<String, Felt> moods, RowLog log) {
        boolean headed = isHeader(csv.rows().getFirst());
        List<String> header = headed ? names(csv.rows().getFirst()) : WITHOUT_HEADER;
        DaylioCsv daylio = new DaylioCsv(moods, header, log);
        csv.rows().stream().skip(headed ? 1 : 0).forEach(daylio::row);
        daylio.unmapped.forEach((mood, n) -> log.say(What.MOOD_KEPT_AS_LABEL, 0, mood, String.valueOf(n)));
        return log.plan(csv.brokenAt());
    }

    private void row(Row row) {
        log.met();
        if (row.cells().size() <= header.indexOf("mood")) {
            log.say(What.TOO_FEW_FIELDS, row.line());
            return;
        }
        Optional<LocalDate> date = DaylioDate.of(cell(row, "full_date"), cell(row, "year"), cell(row, "date"));
        Optional<LocalTime> time = CellText.clock(cell(row, "time"));
        if (date.isEmpty()) {
            log.say(What.DATE_NOT_READ, row.line(), "date");
        } else if (time.isEmpty()) {
            log.say(What.TIME_NOT_READ, row.line(), "time");
        } else {
            log.log(row, checkIn(row, date.get().atTime(time.get())));
        }
    }

    private CheckIn checkIn(Row row, LocalDateTime at) {
        String mood = cell(row, "mood").strip();
        Felt felt = felt(mood);
        List<OwnWords> labels = new ArrayList<>();
        if (felt == null && !mood.isEmpty()) {
            unmapped.merge(mood, 1, Integer::sum);
            log.words(row, "mood", mood).ifPresent(labels::add);
        }
        for (String column : List.of("activities", "scales")) {
            Stream.of(cell(row, column).split("\\|"))
                    .map(CellText::plainBlanks)
                    .forEach(text -> log.words(row, column, text).ifPresent(labels::add));
        }
        Evening evening = felt == null ? Evening.NONE : felt(felt);
        return new CheckIn(log.stamp(row, at, note(row)), null, null, evening, labels, Map.of());
    }

    private @Nullable Felt felt(String mood) {
        String name = mood.toLowerCase(Locale.ROOT);
        return moods.getOrDefault(name, OWN_MOODS.get(name));
    }

    static Evening felt(Felt felt) {
        Set<Tone> none = Set.of();
        return new Evening(null, null, null, felt, null, null, null, null, null, null, none);
    }

    /** The title of a note is its first line. */
    private @Nullable OwnWords note(Row row) {
        String title = HtmlText.plain(cell(row, "note_title")).strip();
        String body = HtmlText.plain(cell(row, "note") + surplus(row)).strip();
        return log.words(row, "note", title + "\n" + body).orElse(null);
    }

    /** A comma that was not quoted makes fields too many: what is over goes into the note, so that nothing is lost. */
    private String surplus(Row row) {
        if (row.cells().size() <= header.size()) {
            return "";
        }
        List<String> over = row.cells().subList(header.size(), row.cells().size());
        if (over.stream().allMatch(String::isBlank)) {
            return "";
        }
        log.say(What.TOO_MANY_FIELDS, row.line());
        return "," + String.join(",", over);
    }

    private String cell(Row row, String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : row.cell(at);
    }
}
