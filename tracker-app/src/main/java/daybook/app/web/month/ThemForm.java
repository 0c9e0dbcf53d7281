package daybook.app.web.month;

import daybook.app.web.Reading;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs as I see them in somebody else. It is a page of its own, since none of it is about me. */
record ThemForm(@Nullable String id, Map<String, String> them) {

    ThemForm {
        them = them == null ? Map.of() : them;
    }

    static ThemForm fresh() {
        return new ThemForm(Reading.id(null), Map.of());
    }

    static ThemForm of(MonthlyCheckIn month) {
        return new ThemForm(month.stamp().id().value(), Signs.filled(month.signsThem()));
    }

    /** @param before what the other page asked: it stays as it was */
    MonthlyCheckIn toEntry(Reading read, Stamp stamp, YearMonth month, @Nullable MonthlyCheckIn before) {
        return new MonthlyCheckIn(
                stamp,
                month,
                before == null ? Map.of() : before.signsMe(),
                Signs.read(read, "them", them),
                before == null ? Sliders.NONE : before.sliders(),
                before == null ? null : before.agreed());
    }

    @Override
    public String toString() {
        return "ThemForm";
    }
}
