package daybook.reports.paper;

import daybook.core.timeline.Period;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import daybook.reports.text.Phrases;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month to be filled in with a pen, a row a day. It comes from the calendar alone: nothing of a journal can be on it, no name
 * and no own word.
 *
 * @param corner over the days
 * @param key what to write in which column, a line each
 */
public record MonthCard(
        String title, String note, String corner, List<Column> columns, List<Row> rows, List<Text> key) {
    private static final List<String> KEYS = List.of("steps", "day", "for-me", "ticks", "with", "careful", "mine");

    public MonthCard {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        key = List.copyOf(key);
    }

    /** @param hint what to write, in a word or two */
    public record Column(CardColumn what, String head, String hint) {}

    /** @param closesWeek a Sunday, the last day of the week as the reports count it */
    public record Row(Text label, boolean weekend, boolean closesWeek) {}

    public static MonthCard of(YearMonth month, Phrases phrases) {
        return new MonthCard(
                phrases.dates().period(new Period(month.atDay(1), month.atEndOfMonth())),
                phrases.say("card.note"),
                phrases.say("card.head.day"),
                Arrays.stream(CardColumn.values())
                        .map(what -> column(what, phrases))
                        .toList(),
                days(month).map(day -> row(day, phrases)).toList(),
                KEYS.stream().map(part -> explained(part, phrases)).toList());
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay);
    }

    private static Column column(CardColumn what, Phrases phrases) {
        return new Column(what, phrases.say("card.head." + what.code()), phrases.say("card.hint." + what.code()));
    }

    private static Row row(LocalDate day, Phrases phrases) {
        DayOfWeek weekday = day.getDayOfWeek();
        Text label = Text.of(
                new Piece.Letter(String.valueOf(day.getDayOfMonth())),
                Phrases.said(" " + phrases.say("card.weekday." + weekday.getValue())));
        return new Row(label, weekday.getValue() >= DayOfWeek.SATURDAY.getValue(), weekday == DayOfWeek.SUNDAY);
    }

    private static Text explained(String part, Phrases phrases) {
        return Text.of(
                new Piece.Letter(phrases.say("card.key." + part)),
                Phrases.said(" " + phrases.say("card.key." + part + ".what")));
    }
}
