package daybook.app.web.week;

import daybook.app.web.Reading;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Stamp;
import daybook.core.word.BestFriend;
import daybook.core.word.Coded;
import daybook.core.word.ExtraHelp;
import daybook.core.word.OwnWords;
import daybook.core.word.Week;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look back at a week as typed and ticked.
 *
 * @param id made with the form, so that a double tap writes one
 */
record WeekForm(
        @Nullable String id,
        @Nullable String wins,
        @Nullable String painPoints,
        @Nullable String bestFriend,
        List<String> extraHelp,
        @Nullable String note) {

    /** A request leaves out what nobody ticked. */
    WeekForm {
        extraHelp = Reading.list(extraHelp);
    }

    static WeekForm fresh() {
        return new WeekForm(Reading.id(null), null, null, null, List.of(), null);
    }

    static WeekForm of(WeeklyCheckIn week) {
        return new WeekForm(
                week.stamp().id().value(),
                text(week.wins()),
                text(week.painPoints()),
                week.bestFriend() == null ? null : week.bestFriend().code(),
                week.extraHelp().stream().map(Coded::code).toList(),
                text(week.stamp().note()));
    }

    WeeklyCheckIn toEntry(Reading read, Stamp stamp, Week week) {
        return new WeeklyCheckIn(
                stamp,
                week,
                read.own("wins", wins),
                read.own("painPoints", painPoints),
                read.word("bestFriend", BestFriend.class, bestFriend),
                read.words("extraHelp", ExtraHelp.class, extraHelp));
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "WeekForm";
    }
}
