package daybook.app.web.report;

import daybook.app.web.Desk;
import daybook.reports.text.Phrases;
import java.time.LocalDate;

/** Days in the reader's language. */
final class Dated {
    private Dated() {}

    static Phrases phrases(Desk desk) {
        return Phrases.in(desk.locale().getLanguage()).orElseGet(Phrases::english);
    }

    static String brief(Desk desk, LocalDate day) {
        return phrases(desk).dates().brief(day);
    }
}
