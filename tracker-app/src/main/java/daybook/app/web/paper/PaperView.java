package daybook.app.web.paper;

import daybook.app.web.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows around what was typed.
 *
 * @param heads what the columns are called on the card, by their code
 * @param mend what has to be mended, and where
 * @param limits the boundaries, where there are several to choose from
 * @param begun whether there is a day to type in
 * @param running whether some of its days are still to come
 */
record PaperView(
        String title,
        String page,
        @Nullable Link before,
        Link after,
        List<Link> cards,
        Map<String, String> heads,
        List<Link> mend,
        List<Choice> people,
        List<Choice> limits,
        List<Choice> practices,
        boolean begun,
        boolean running,
        List<DayRow> rows) {

    record Link(String page, String name) {}

    /**
     * A day of the month that has come.
     *
     * @param path of its fields
     * @param name "Tuesday 1 December"
     * @param number as on the card
     * @param there what was logged for it, a line each
     * @param open whether it can be typed in
     */
    record DayRow(
            String path,
            String key,
            String name,
            String number,
            String weekday,
            boolean weekend,
            List<String> there,
            String page,
            boolean open) {
        @Override
        public String toString() {
            return "DayRow";
        }
    }

    @Override
    public String toString() {
        return "PaperView";
    }
}
