package daybook.app.web.month;

import daybook.app.web.Reading;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import daybook.core.word.DetachmentSign;
import daybook.core.word.OwnWords;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A look back at a month as ticked and typed: what is about me and about us.
 *
 * @param id made with the form, so that a double tap writes one
 */
record MonthForm(
        @Nullable String id,
        Map<String, String> me,
        @Nullable String closeness,
        @Nullable String talking,
        @Nullable String satisfaction,
        @Nullable String loneliness,
        @Nullable String agreed,
        @Nullable String note) {
    private static final int MOST = 10;

    /** A request leaves out what nobody ticked. */
    MonthForm {
        me = me == null ? Map.of() : me;
    }

    static MonthForm fresh() {
        return new MonthForm(Reading.id(null), Map.of(), null, null, null, null, null, null);
    }

    static MonthForm of(MonthlyCheckIn month) {
        Sliders sliders = month.sliders();
        return new MonthForm(
                month.stamp().id().value(),
                Signs.filled(month.signsMe()),
                number(sliders.closeness()),
                number(sliders.talking()),
                number(sliders.satisfaction()),
                number(sliders.loneliness()),
                text(month.agreed()),
                text(month.stamp().note()));
    }

    /** @param them what the other page asks: it stays as it was */
    MonthlyCheckIn toEntry(Reading read, Stamp stamp, YearMonth month, Map<DetachmentSign, Integer> them) {
        return new MonthlyCheckIn(
                stamp,
                month,
                Signs.read(read, "me", me),
                them,
                new Sliders(
                        read.step("closeness", closeness, MOST),
                        read.step("talking", talking, MOST),
                        read.step("satisfaction", satisfaction, MOST),
                        read.step("loneliness", loneliness, MOST)),
                read.own("agreed", agreed));
    }

    private static @Nullable String number(@Nullable Integer value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "MonthForm";
    }
}
