package daybook.app.web.trends;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param title the period, in words
 * @param before the period of the same kind before it, null where nothing was written by then
 * @param after the next one, null where it has not begun
 * @param periods links to the week, month, quarter, year around it and to the phases that have begun
 * @param people links that count one person's entries only, the first everybody's; empty where there is one person or none
 * @param report what a report is asked for with
 */
record TrendsView(
        List<Shown> blocks,
        String title,
        @Nullable Link before,
        @Nullable Link after,
        List<Link> periods,
        List<Link> people,
        String report) {

    /** @param page address under {@code months/}: a period and, if any, a person's id; never a word of the writer's */
    record Link(String page, String label, boolean current) {
        @Override
        public String toString() {
            return "Link";
        }
    }

    @Override
    public String toString() {
        return "TrendsView";
    }
}
