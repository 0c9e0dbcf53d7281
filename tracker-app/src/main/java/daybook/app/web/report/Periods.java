package daybook.app.web.report;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.core.timeline.Period;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The runs of days a report is most often wanted for, the likeliest first. */
record Periods(Desk desk, Phrases phrases) {
    private static final int MONTHS = 6;

    /** @return the last closed months, the month so far, the last quarter, this year and the last, and one's own dates */
    List<Choice> offered(Optional<Period> span, String asked) {
        Set<String> names = new LinkedHashSet<>();
        Period.parse(asked).ifPresent(period -> names.add(asked));
        YearMonth now = YearMonth.from(desk.today());
        for (int back = 1; back <= MONTHS; back++) {
            names.add(now.minusMonths(back).toString());
        }
        names.add(now.toString());
        LocalDate quarter = desk.today().minusMonths(3);
        names.add(quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR));
        names.add(String.valueOf(now.getYear()));
        names.add(String.valueOf(now.getYear() - 1));
        List<Choice> offered = new java.util.ArrayList<>(names.stream()
                .filter(name -> name.equals(asked) || written(name, span))
                .map(this::choice)
                .toList());
        offered.add(new Choice(ReportForm.OWN, desk.words("pages.own-dates")));
        return offered;
    }

    private static boolean written(String name, Optional<Period> span) {
        Period period = Period.parse(name).orElseThrow();
        return span.filter(all -> !all.from().isAfter(period.to()) && !all.to().isBefore(period.from()))
                .isPresent();
    }

    private Choice choice(String name) {
        Period period = Period.parse(name).orElseThrow();
        String words = phrases.dates().period(period);
        boolean running = !period.to().isBefore(desk.today());
        return new Choice(name, running ? desk.words("pages.so-far", words) : words);
    }
}
