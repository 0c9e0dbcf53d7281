package daybook.app.web.reminder;

import daybook.app.web.Reading;
import daybook.core.word.OwnWords;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reminder as typed. Its words are asked for each time: none are kept. */
record ReminderForm(@Nullable String text, @Nullable String time) {
    static final ReminderForm FIRST = new ReminderForm(null, "21:00");
    private static final int LONGEST = 100;

    Optional<OwnWords> words(Reading read) {
        return Optional.ofNullable(read.name("text", text, LONGEST));
    }

    Optional<LocalTime> at(Reading read) {
        try {
            return Optional.of(LocalTime.parse(String.valueOf(time).strip()));
        } catch (DateTimeParseException noTime) {
            read.no("time", "reminder.time-wrong");
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ReminderForm";
    }
}
