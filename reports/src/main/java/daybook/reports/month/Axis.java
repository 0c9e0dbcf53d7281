package daybook.reports.month;

import daybook.core.timeline.Period;
import daybook.core.timeline.Phase;
import daybook.reports.block.ChartSpec.DayTick;
import daybook.reports.block.ChartSpec.Days;
import daybook.reports.block.ChartSpec.Mark;
import daybook.reports.block.ChartSpec.Tint;
import daybook.reports.block.Text;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The days along the bottom of every line, and what began on some of them. */
record Axis(Told told) {
    private static final int MONTHS = 400;
    private static final int QUARTERS = 1_200;

    Days days() {
        Period window = told.facts().window();
        Period period = told.facts().period();
        Tint tint = window.equals(period) ? null : new Tint(period.from(), period.to());
        return new Days(window.from(), window.to(), tint, ticks(window));
    }

    private List<DayTick> ticks(Period window) {
        if (window.days() <= MONTHS) {
            return starts(window, 1, told.dates()::brief);
        }
        if (window.days() <= QUARTERS) {
            return starts(window, 3, told.dates()::briefMonth);
        }
        return starts(window, 12, day -> String.valueOf(day.getYear()));
    }

    private static List<DayTick> starts(Period window, int months, Function<LocalDate, String> label) {
        LocalDate first = window.from().withDayOfMonth(1);
        return Stream.iterate(first, day -> !day.isAfter(window.to()), day -> day.plusMonths(1))
                .filter(window::contains)
                .filter(day -> (day.getMonthValue() - 1) % months == 0)
                .map(day -> new DayTick(day, label.apply(day)))
                .toList();
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Phase phase : inWindow()) {
            marks.add(new Mark(Letters.of(marks.size()), phase.from()));
        }
        return marks;
    }

    /** What each letter stands for; a name the writer gave keeps its type. */
    Text explained() {
        List<Text> all = new ArrayList<>();
        for (Phase phase : inWindow()) {
            var letter = new Text.Piece.Letter(Letters.of(all.size()));
            String day = told.dates().brief(phase.from());
            var label = phase.label();
            if (label != null) {
                all.add(told.phrases().text("mark.labelled", letter, Phrases.typed(label), Phrases.said(day)));
            } else {
                String began = told.say("phase." + phase.kind().code() + ".began", day);
                all.add(told.phrases().text("mark", letter, Phrases.said(began)));
            }
        }
        return Text.sentences(all);
    }

    private List<Phase> inWindow() {
        return told.facts().phases().stream()
                .filter(phase -> told.facts().window().contains(phase.from()))
                .toList();
    }
}
