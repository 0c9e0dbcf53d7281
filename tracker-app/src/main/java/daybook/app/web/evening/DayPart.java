package daybook.app.web.evening;

import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.word.OwnWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two parts of a day's check-in that are asked for before its evening. */
enum DayPart {
    MORNING("morning"),
    NOON("noon");

    private final String page;

    DayPart(String page) {
        this.page = page;
    }

    /** @return its page, and the prefix of its words */
    String page() {
        return page;
    }

    @Nullable
    OwnWords of(CheckIn checkIn) {
        return switch (this) {
            case MORNING -> checkIn.intention();
            case NOON -> checkIn.emotion();
        };
    }

    CheckIn alone(Stamp stamp, @Nullable OwnWords words) {
        return within(new CheckIn(stamp, null, null, Evening.NONE, List.of(), Map.of()), stamp, words);
    }

    /** The same check-in with this part said anew. */
    CheckIn within(CheckIn there, Stamp stamp, @Nullable OwnWords words) {
        OwnWords intention = this == MORNING ? words : there.intention();
        OwnWords emotion = this == NOON ? words : there.emotion();
        return new CheckIn(stamp, intention, emotion, there.evening(), there.labels(), there.measures());
    }
}
