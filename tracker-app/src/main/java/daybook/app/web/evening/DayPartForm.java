package daybook.app.web.evening;

import daybook.app.web.Reading;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.word.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day as typed.
 *
 * @param id made with the form, or of the check-in that stands already
 */
record DayPartForm(
        @Nullable String id,
        @Nullable String words,
        @Nullable String note) {
    static DayPartForm fresh() {
        return new DayPartForm(Reading.id(null), null, null);
    }

    static DayPartForm of(DayPart part, CheckIn there) {
        return new DayPartForm(
                there.stamp().id().value(),
                text(part.of(there)),
                text(there.stamp().note()));
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "DayPartForm";
    }
}
