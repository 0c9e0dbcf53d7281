package daybook.core.timeline;

import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.StepAway;
import daybook.core.word.EntryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Step-aways with their returns. One that was taken back is not among them; its return stays an entry of its day and
 * closes nothing. Where several returns name one step-away, as an import may bring them, the first to happen closes it.
 */
public final class StepAways {
    private StepAways() {}

    /** @return in the order they happened */
    public static List<Apart> all(Timeline timeline) {
        Map<EntryId, Return> back = new HashMap<>();
        timeline.all(Return.class).forEach(one -> back.putIfAbsent(one.stepAway(), one));
        return timeline.all(StepAway.class).stream()
                .map(away -> new Apart(away, back.get(away.stamp().id())))
                .toList();
    }

    /** @return those begun in the period, also where they ended after it */
    public static List<Apart> in(Timeline timeline, Period period) {
        return all(timeline).stream()
                .filter(apart -> period.contains(apart.away().stamp().day()))
                .toList();
    }

    public static List<Apart> open(Timeline timeline) {
        return all(timeline).stream().filter(Apart::open).toList();
    }
}
