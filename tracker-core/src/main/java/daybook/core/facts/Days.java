package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.ReportForm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days a page is made from, read once.
 *
 * @param window what the lines run over
 * @param end the day steadiness is asked for: the period's last, or today where that comes first
 * @param closed the period is over
 * @param all without a gap from the first day that ever had an entry to the last one within the period or before it; empty
 *     if there is none. A period of a thousand years costs no more than what was written in it
 */
record Days(Period period, Period window, LocalDate end, boolean closed, List<Day> all) {
    private static final int HALF_A_YEAR = 182;
    private static final int QUARTER_OF_A_YEAR = 91;

    static Days of(Timeline timeline, Period period, LocalDate today) {
        Period window = window(period);
        LocalDate end = today.isBefore(period.to()) ? today : period.to();
        return new Days(period, window, end, today.isAfter(period.to()), read(timeline, period.to()));
    }

    /** A week shows less: it claims nothing, so it needs no half year. */
    private static Period window(Period period) {
        boolean week = ReportForm.of(period.days()) == ReportForm.WEEK;
        LocalDate from = period.to().minusDays((week ? QUARTER_OF_A_YEAR : HALF_A_YEAR) - 1L);
        return new Period(from.isBefore(period.from()) ? from : period.from(), period.to());
    }

    private static List<Day> read(Timeline timeline, LocalDate last) {
        return timeline.span()
                .filter(span -> !span.from().isAfter(last))
                .map(span -> new Period(span.from(), span.to().isBefore(last) ? span.to() : last))
                .map(timeline::days)
                .orElse(List.of());
    }

    List<Day> inPeriod() {
        return within(period);
    }

    List<Interaction> contacts() {
        return inPeriod().stream().flatMap(day -> day.of(Interaction.class)).toList();
    }

    List<Day> inWindow() {
        return within(window);
    }

    List<Day> within(Period span) {
        return all.subList(place(span.from()), place(span.to().plusDays(1)));
    }

    Stream<Day> upToEnd() {
        return all.stream().takeWhile(day -> !day.date().isAfter(end));
    }

    private int place(LocalDate day) {
        return all.isEmpty()
                ? 0
                : Math.clamp(ChronoUnit.DAYS.between(all.getFirst().date(), day), 0, all.size());
    }
}
