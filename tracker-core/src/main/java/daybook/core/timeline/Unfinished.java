package daybook.core.timeline;

import daybook.core.journal.Entry.Interaction;
import java.util.List;

/** Hard ones whose details were to come later. */
public final class Unfinished {
    private Unfinished() {}

    /** @return those of the period, in the order they happened */
    public static List<Interaction> in(Timeline timeline, Period period) {
        return timeline.days(period).stream()
                .flatMap(day -> day.of(Interaction.class))
                .filter(Interaction::unfinished)
                .toList();
    }
}
