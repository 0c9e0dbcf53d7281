package daybook.app.web.trends;

import daybook.core.timeline.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param title the period, in words
 * @param before address of the period before, null where nothing lies before it
 * @param after address of the next one, null where it has not begun
 * @param report what a report is asked for with
 */
record TrendsView(
        List<Shown> blocks,
        String title,
        @Nullable Link before,
        @Nullable Link after,
        String report) {

    record Link(String period, String label) {
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** @return the period's month and its neighbours; another period is shown as it is and pages by month from its end */
    static YearMonth month(Period period) {
        return YearMonth.from(period.to());
    }

    static boolean begun(YearMonth month, LocalDate today) {
        return !month.atDay(1).isAfter(today);
    }

    @Override
    public String toString() {
        return "TrendsView";
    }
}
