package daybook.app.web.report;

import daybook.app.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param ready name of the file that was just made, null if none was
 * @param issued those that can be had again, the newest first
 */
record ReportView(
        List<Choice> periods,
        List<Choice> papers,
        List<Choice> languages,
        @Nullable String ready,
        List<Made> issued) {

    /** @param title the period in words */
    record Made(String id, String title, String details) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    @Override
    public String toString() {
        return "ReportView";
    }
}
