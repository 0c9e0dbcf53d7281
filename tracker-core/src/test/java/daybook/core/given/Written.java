package daybook.core.given;

import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.word.Felt;
import daybook.core.word.MeasureId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Check-ins. */
public final class Written {
    private Written() {}

    public static CheckIn measured(String id, Moment moment, MeasureId measure, double value) {
        return new CheckIn(moment.stamp(id), null, null, Evening.NONE, List.of(), Map.of(measure, value));
    }

    public static CheckIn measured(String id, String day, MeasureId measure, double value) {
        return measured(id, Moment.on(day), measure, value);
    }

    public static CheckIn noted(String id, Moment moment) {
        return new CheckIn(moment.stamp(id), null, null, Evening.NONE, List.of(), Map.of());
    }

    public static CheckIn evening(String id, String day, Felt felt) {
        return new CheckIn(Moment.on(day).hour(21).stamp(id), null, null, feeling(felt), List.of(), Map.of());
    }

    private static Evening feeling(Felt felt) {
        return new Evening(null, null, null, felt, null, null, null, null, null, null, Set.of());
    }
}
