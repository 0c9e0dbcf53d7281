package daybook.app.web.timeline;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.timeline.DayViews.DayView;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month of the record, newest day first.
 *
 * @param before the month before it, while something was logged then or earlier
 * @param after the month after it, unless it has not begun
 * @param people links that show one person's entries, the first everybody's
 */
record MonthView(
        String title, @Nullable Link before, @Nullable Link after, List<Filter> people, List<Stretch> stretches) {

    /** @param name what is read of it */
    record Link(String page, String name) {}

    record Filter(String page, String name, boolean current) {}

    /** A day that was logged, or a run of days nothing is known of. */
    record Stretch(@Nullable DayView day, @Nullable Unknown unknown) {}

    /** @param fill the page that fills one in */
    record Unknown(String sentence, String fill) {}

    static MonthView of(Desk desk, YearMonth month, @Nullable PersonId with) {
        Optional<Period> span = desk.timeline().span();
        YearMonth now = YearMonth.from(desk.today());
        boolean earlier = span.filter(there -> YearMonth.from(there.from()).isBefore(month))
                .isPresent();
        boolean later = month.isBefore(now);
        return new MonthView(
                name(desk, month),
                earlier ? link(desk, month.minusMonths(1), with) : null,
                later ? link(desk, month.plusMonths(1), with) : null,
                filters(desk, month, with),
                stretches(desk, month, with, span.orElse(null)));
    }

    private static String name(Desk desk, YearMonth month) {
        boolean thisYear = month.getYear() == desk.today().getYear();
        return DateTimeFormatter.ofPattern(desk.words(thisYear ? "days.month" : "days.month-and-year"), desk.locale())
                .format(month);
    }

    private static Link link(Desk desk, YearMonth month, @Nullable PersonId with) {
        return new Link(page(month, with), name(desk, month));
    }

    private static String page(YearMonth month, @Nullable PersonId with) {
        return "days/" + month + (with == null ? "" : "?with=" + with);
    }

    private static List<Filter> filters(Desk desk, YearMonth month, @Nullable PersonId with) {
        Phrases phrases = new Phrases(desk);
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(page(month, null), desk.words("days.everyone"), with == null));
        desk.timeline()
                .people()
                .forEach(person -> filters.add(new Filter(
                        page(month, person.id()),
                        phrases.name(person.id()),
                        person.id().equals(with))));
        return filters;
    }

    private static List<Stretch> stretches(Desk desk, YearMonth month, @Nullable PersonId with, @Nullable Period span) {
        DayViews views = new DayViews(desk, with);
        List<Stretch> stretches = new ArrayList<>();
        List<LocalDate> unknown = new ArrayList<>();
        for (Day day : desk.timeline().days(Period.of(month)).reversed()) {
            Optional<DayView> view = views.view(day);
            if (view.isPresent() || !isUnknown(desk, day, with, span)) {
                close(desk, unknown, stretches);
            } else {
                unknown.addFirst(day.date());
            }
            view.ifPresent(shown -> stretches.add(new Stretch(shown, null)));
        }
        close(desk, unknown, stretches);
        return stretches;
    }

    /** Between the first day and today; today itself is not over. */
    private static boolean isUnknown(Desk desk, Day day, @Nullable PersonId with, @Nullable Period span) {
        return with == null
                && span != null
                && day.date().isAfter(span.from())
                && day.date().isBefore(desk.today());
    }

    private static void close(Desk desk, List<LocalDate> unknown, List<Stretch> stretches) {
        if (!unknown.isEmpty()) {
            Phrases phrases = new Phrases(desk);
            String from = phrases.date("days.from", unknown.getFirst());
            String to = phrases.date("days.to", unknown.getLast());
            String sentence = switch (unknown.size()) {
                case 1 -> desk.words("days.unknown-one", to);
                case 2 -> desk.words("days.unknown-two", from, to);
                default -> desk.words("days.unknown-run", from, to);
            };
            stretches.add(new Stretch(null, new Unknown(sentence, "?day=" + unknown.getLast())));
            unknown.clear();
        }
    }
}
