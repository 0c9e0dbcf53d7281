package daybook.reports.month;

import daybook.core.facts.DayFacts.Mark;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a week in words: the intention of the morning beside the evening. */
record WeekDays(Told told) {

    List<Block> blocks() {
        List<Mark> days = told.facts().diary().days().days();
        boolean said = days.stream()
                .anyMatch(day -> day.intention() != null || day.today().isPresent());
        if (!said) {
            return List.of();
        }
        boolean intended = days.stream().anyMatch(day -> day.intention() != null);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(told.say("week.day"), false));
        if (intended) {
            columns.add(new Column(told.say("week.intention"), false));
        }
        columns.add(new Column(told.say("week.contact"), false));
        columns.add(new Column(told.say("week.evening"), false));
        return List.of(new DataTable(
                told.text("week.days"),
                columns,
                days.stream().map(day -> row(day, intended)).toList()));
    }

    private List<Text> row(Mark day, boolean intended) {
        List<Text> cells = new ArrayList<>();
        cells.add(Text.of(told.say(
                "week.date",
                told.say("weekday.short." + day.day().getDayOfWeek().getValue()),
                told.dates().brief(day.day()))));
        if (intended) {
            OwnWords intention = day.intention();
            cells.add(intention == null ? Text.of("–") : Text.of(intention));
        }
        cells.add(Text.of(
                day.felt().isPresent() ? told.numbers().signed(day.felt().getAsDouble(), 1) : state(day)));
        cells.add(Text.of(day.today().isPresent() ? word(day.today().getAsDouble()) : "–"));
        return cells;
    }

    private String state(Mark day) {
        return told.say(
                switch (day.state()) {
                    case UNKNOWN -> "grid.unknown";
                    case QUIET -> "grid.quiet";
                    case WRITTEN -> "grid.none";
                });
    }

    private String word(double felt) {
        Optional<Felt> step = Felt.ofStep((int) Math.round(felt));
        return step.map(one -> told.say("felt-word." + one.code())).orElse("–");
    }
}
