package daybook.app.web.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A month as typed from the card.
 *
 * @param practice what a tick in that column stands for
 * @param rows by day of the month
 */
record PaperForm(@Nullable String practice, Map<String, RowForm> rows) {
    private static final int LONGEST = 31;

    /** A request may leave days out; the page asks for all of them again. */
    PaperForm {
        Map<String, RowForm> all = new LinkedHashMap<>();
        for (int day = 1; day <= LONGEST; day++) {
            RowForm row = rows == null ? null : rows.get(key(day));
            all.put(key(day), row == null ? RowForm.fresh() : row);
        }
        rows = all;
    }

    static String key(int day) {
        return String.valueOf(day);
    }

    RowForm row(LocalDate day) {
        return Objects.requireNonNull(rows.get(key(day.getDayOfMonth())));
    }

    @Override
    public String toString() {
        return "PaperForm";
    }
}
